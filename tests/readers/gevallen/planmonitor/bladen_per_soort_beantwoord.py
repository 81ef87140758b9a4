"""Een blad per soort woningen waarvan is gezegd dat het onderdelen van één lijst zijn."""

UITKOMST = "gelezen"
INDELING = """
[bladen."Sociale huur"]
onderdeel = true
[bladen.Koop]
onderdeel = true
"""
BLADEN = {
    "Sociale huur": [["Plan", "Kern", 2026, 2027, "Totaal"], ["De Dijk", "Nijkerk", 10, 5, 15]],
    "Koop": [["Plan", "Kern", 2026, 2027, "Totaal"], ["De Weg", "Nijkerk", None, 20, 20]],
}
TABELLEN = {
    "programma": """
        plan_sleutel    | eigendom | prijsklasse | jaar_van | aantal
        nijkerk-de-dijk | huur     | sociaal     | 2026     | 10
        nijkerk-de-dijk | huur     | sociaal     | 2027     | 5
        nijkerk-de-weg  | koop     | onbekend    | 2027     | 20
    """,
}
MELDINGEN = ["SOORT_UIT_OPSCHRIFT", "SOORT_UIT_OPSCHRIFT"]
