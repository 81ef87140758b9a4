"""Een plan dat in één kolom evenveel woningen heeft als de twee erboven samen, en in de andere niet."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Plan", "Sociale huur", "Middenhuur", "Dure koop"],
        ["De Akker", 1, 2, 3],
        ["De Berg", 4, 5, 6],
        ["De Cel", 5, 1, 2],
        ["De Dam", 2, 9, 4],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | prijsklasse | aantal
        de-akker | sociaal | 1
        de-akker | midden | 2
        de-akker | duur | 3
        de-berg | sociaal | 4
        de-berg | midden | 5
        de-berg | duur | 6
        de-cel | sociaal | 5
        de-cel | midden | 1
        de-cel | duur | 2
        de-dam | sociaal | 2
        de-dam | midden | 9
        de-dam | duur | 4
    """,
}
