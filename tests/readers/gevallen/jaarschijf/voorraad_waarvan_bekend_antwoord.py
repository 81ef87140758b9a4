"""Een regel ‘waarvan aankoop’ onder de nieuwbouw, overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_waarvan_bekend"
INDELING = """
[bladen.Jaarschijf.rijen]
"waarvan aankoop"="overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | aantal | bron
        WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 24     | Jaarschijf!B3
        WSN          | sociale_huur | sloop     | realisatie | 2025     | 2025     | -4     | Jaarschijf!B5
        de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 10     | Jaarschijf!C3
        de Alliantie | sociale_huur | sloop     | realisatie | 2025     | 2025     | 0      | Jaarschijf!C5
    """,
}
