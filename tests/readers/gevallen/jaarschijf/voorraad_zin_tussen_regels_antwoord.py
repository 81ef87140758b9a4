"""Een zin tussen de regels die een opmerking is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_zin_tussen_regels"
INDELING = """
[bladen.Jaarschijf.waarden]
"De oplevering van Spoorkamp schuift door naar 2027"="overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | basis    | jaar_van | jaar_tot | aantal | bron
        WSN          | sociale_huur | nieuwbouw | prognose | 2026     | 2026     | 24     | Jaarschijf!B3
        de Alliantie | sociale_huur | nieuwbouw | prognose | 2026     | 2026     | 10     | Jaarschijf!B5
        WSN          | sociale_huur | verkoop   | prognose | 2026     | 2026     | -3     | Jaarschijf!C3
        de Alliantie | sociale_huur | verkoop   | prognose | 2026     | 2026     | -2     | Jaarschijf!C5
    """,
}
