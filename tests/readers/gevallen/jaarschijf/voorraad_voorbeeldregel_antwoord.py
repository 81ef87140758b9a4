"""Een voorbeeldregel van een sjabloon die wordt overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_voorbeeldregel"
INDELING = """
[bladen.Jaarschijf.rijen]
"Voorbeeld: Woningstichting X"="overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | basis    | jaar_van | jaar_tot | aantal | bron
        WSN          | sociale_huur | nieuwbouw | prognose | 2026     | 2026     | 24     | Jaarschijf!B4
        de Alliantie | sociale_huur | nieuwbouw | prognose | 2026     | 2026     | 5      | Jaarschijf!B5
        WSN          | sociale_huur | sloop     | prognose | 2026     | 2026     | -3     | Jaarschijf!C4
        de Alliantie | sociale_huur | sloop     | prognose | 2026     | 2026     | 0      | Jaarschijf!C5
    """,
}
