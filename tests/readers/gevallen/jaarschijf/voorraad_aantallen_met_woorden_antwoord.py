"""Aantallen met woorden erachter, met een antwoord op welk getal er een is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_aantallen_met_woorden"
INDELING = """
[bladen.Jaarschijf.waarden]
"4 (Kerkstraat)" = "4"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment      | mutatie   | jaar_van | aantal | bron
        WSN        | sociale_huur | nieuwbouw | 2025     | 30     | Jaarschijf!B3
        WSN        | sociale_huur | sloop     | 2025     | -4     | Jaarschijf!B4
    """,
}
MELDINGEN = ["TEKEN_GELEZEN Jaarschijf!B4"]
