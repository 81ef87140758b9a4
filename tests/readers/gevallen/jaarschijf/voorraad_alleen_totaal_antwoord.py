"""Alleen een totaal, dat van één corporatie blijkt te zijn."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_alleen_totaal"
INDELING = """
[bladen.Jaarschijf.kolommen]
"Totaal"="WSN"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | aantal | bron
        WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 34     | Jaarschijf!B3
        WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     | -5     | Jaarschijf!B4
    """,
}
