"""Onder ‘Stand van zaken’ staan planstatussen: de kolom wordt aan de inhoud herkend."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plannaam", "Kern", "Stand van zaken", "Sociale woningen", "Koop hoog"],
        ["Huize Avondrust", "Nijkerk", "1A", 52, 107],
        ["Molenhof", "Hoevelaken", "4B. Idee", 12, 14],
    ]
}
MELDINGEN = ["KOLOM_INHOUD Plannen!C1"]
TABELLEN = {
    "plannen": """
        plan            | planstatus
        Huize Avondrust | 1A
        Molenhof        | 4B
    """,
    "programma": """
        plan_sleutel            | eigendom | prijsklasse | aantal
        nijkerk-huize-avondrust | onbekend | sociaal     | 52
        nijkerk-huize-avondrust | koop     | duur        | 107
        hoevelaken-molenhof     | onbekend | sociaal     | 12
        hoevelaken-molenhof     | koop     | duur        | 14
    """,
}
