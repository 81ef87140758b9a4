"""Een overzicht per kern rechts van de lijst, achter een lege kolom, waarvan is gezegd dat het niet meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "overzicht_rechts"
INDELING = """
[bladen.P.kolommen]
"kolom H" = "overslaan"
"kolom I" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel      | eigendom | aantal
        nijkerk-de-dijk   | huur     | 10
        nijkerk-de-dijk   | koop     | 5
        nijkerk-de-laan   | huur     | 6
        hoevelaken-de-weg | huur     | 20
        hoevelaken-de-weg | koop     | 20
    """,
}
