"""Plannen als kolommen, met twee keer dezelfde kop onder elkaar, waarvan er een is overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "gekanteld_kop_dubbel"
INDELING = """
[bladen.P.kolommen]
"rij 5" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel       | prijsklasse | aantal | bron
        nijkerk-de-dijk    | sociaal     | 10     | P!B4
        nijkerk-de-dijk    | duur        | 5      | P!B6
        hoevelaken-de-laan | sociaal     | 4      | P!C4
        hoevelaken-de-laan | duur        | 2      | P!C6
    """,
}
