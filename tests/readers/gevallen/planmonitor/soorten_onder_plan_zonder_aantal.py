"""Onder elk plan zonder eigen aantallen regels met een woningtype, en de categorieën in de koppen."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plannaam", "Kern", "Planstatus", "Sociale huur", "Middenhuur", "Dure koop"],
        ["Plan Zuid", "Nijkerk", "2A"],
        ["Eengezins", None, None, None, 54],
        ["Meergezins", None, None, 17, None, 14],
        ["Locatie Rabobank", "Hoevelaken", "3"],
        ["Eengezins"],
        ["Meergezins", None, None, None, 45, 44],
    ]
}
TABELLEN = {
    "plannen": """
        plan             | planstatus
        Plan Zuid        | 2A
        Locatie Rabobank | 3
    """,
    "programma": """
        plan_sleutel                | woningtype | eigendom | prijsklasse | aantal
        nijkerk-plan-zuid           | eengezins  | huur     | midden      | 54
        nijkerk-plan-zuid           | meergezins | huur     | sociaal     | 17
        nijkerk-plan-zuid           | meergezins | koop     | duur        | 14
        hoevelaken-locatie-rabobank | meergezins | huur     | midden      | 45
        hoevelaken-locatie-rabobank | meergezins | koop     | duur        | 44
    """,
}
