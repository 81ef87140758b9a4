"""Een blad per planstatus, met op elk blad één plan als formulier."""

UITKOMST = "gelezen"
BLADEN = {
    "Status 1B": [["Plannaam", "De Dijk"], ["Kern", "Nijkerk"], ["Kans", 0.5], ["Middenhuur", 3], ["Dure koop", 17]],
    "4A": [["Plannaam", "De Laan"], ["Kern", "Hoevelaken"], ["Kans", 0.8], ["Middenhuur", 5], ["Dure koop", None]],
    "Zachte plannen": [["Plannaam", "De Es"], ["Kern", "Nijkerk"], ["Kans", 0.5], ["Middenhuur", 2], ["Dure koop", 4]],
}
TABELLEN = {
    "plannen": """
        plan    | kern       | planstatus | hardheid
        De Dijk | Nijkerk    | 1B         | hard
        De Laan | Hoevelaken | 4A         | zacht
        De Es   | Nijkerk    | onbekend   | zacht
    """,
    "programma": """
        plan_sleutel       | prijsklasse | aantal
        nijkerk-de-dijk    | midden      | 3
        nijkerk-de-dijk    | duur        | 17
        hoevelaken-de-laan | midden      | 5
        nijkerk-de-es      | midden      | 2
        nijkerk-de-es      | duur        | 4
    """,
}
