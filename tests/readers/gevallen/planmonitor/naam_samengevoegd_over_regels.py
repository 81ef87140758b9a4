"""De naam van een plan samengevoegd over zijn regels, met kern en status alleen op de eerste, die ook leeg kan zijn."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plannaam", "Kern", "Planstatus", "Categorie", "Eengezins", "Meergezins"],
        ["Oude Haven", "Nijkerk", "1A", "Sociale huur"],
        [None, None, None, "Middenhuur", 15, 36],
        [None, None, None, "Betaalbare koop"],
        [None, None, None, "Dure koop", 4],
        ["Oude Haven", "Hoevelaken", "3", "Sociale huur", 56],
        [None, None, None, "Middenhuur", None, 9],
    ]
}
OPBOUW = {"samengevoegd": {"Plannen": ["A2:A5", "A6:A7"]}}
TABELLEN = {
    "plannen": """
        plan_sleutel          | kern       | planstatus
        nijkerk-oude-haven    | Nijkerk    | 1A
        hoevelaken-oude-haven | Hoevelaken | 3
    """,
    "programma": """
        plan_sleutel          | eigendom | prijsklasse | woningtype  | aantal
        nijkerk-oude-haven    | huur     | midden      | eengezins   | 15
        nijkerk-oude-haven    | huur     | midden      | meergezins  | 36
        nijkerk-oude-haven    | koop     | duur        | eengezins   | 4
        hoevelaken-oude-haven | huur     | sociaal     | eengezins   | 56
        hoevelaken-oude-haven | huur     | midden      | meergezins  | 9
    """,
}
