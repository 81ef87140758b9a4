"""Een blad per jaar, waarvan is gezegd dat het onderdelen zijn en in welk jaar wordt opgeleverd."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "blad_per_jaar"
INDELING = """
[bladen.2026]
onderdeel = true
geldt = {jaar = "2026"}
[bladen.2028]
onderdeel = true
geldt = {jaar = "2028"}
"""
TABELLEN = {
    "programma": """
        plan_sleutel    | jaar_van | jaar_tot | aantal
        nijkerk-de-dijk | 2026     | 2026     | 10
        nijkerk-de-laan | 2028     | 2028     | 4
    """,
}
