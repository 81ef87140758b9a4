"""Zo'n blad, waarvan een persoon zei dat de lijst meetelt zoals zij er staat."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toelichting_andere_telling"
INDELING = """
[bladen.Toelichting.waarden]
"Alle aantallen zijn cumulatief." = "telt mee"
"Aantallen zijn netto" = "telt mee"
"aantallen x 10" = "telt mee"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      | 2026     | 10
        de-dijk      | 2027     | 20
        de-laan      | 2026     | 5
        de-laan      | 2027     | 4
    """
}
