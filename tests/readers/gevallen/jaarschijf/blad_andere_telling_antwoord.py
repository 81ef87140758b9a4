"""Een blad met zo'n naam, waarvan een persoon zei dat het meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "blad_andere_telling"
INDELING = """
[bladen."Simulatie WSN".waarden]
"blad Simulatie WSN" = "telt mee"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | mutatie   | basis      | jaar_van | aantal
        WSN        | nieuwbouw | prognose   | 2025     | 50
        WSN        | nieuwbouw | realisatie | 2025     | 44
        WSN        | sloop     | prognose   | 2025     | -12
        WSN        | sloop     | realisatie | 2025     | -11
    """,
}
