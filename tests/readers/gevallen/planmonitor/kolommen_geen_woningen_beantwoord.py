"""Zulke koppen, waarvan is gezegd dat het delen zijn van woningen die al zijn gelezen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "kolommen_geen_woningen_twijfel"
INDELING = """
[bladen.P.kolommen]
"kolom E" = "overslaan"
"kolom F" = "overslaan"
"kolom G" = "overslaan"
"""
TABELLEN = {
    "programma": """
        eigendom | prijsklasse | jaar_van | aantal
        huur     | sociaal     | 2028     | 10
        huur     | sociaal     | 2029     | 12
    """,
}
