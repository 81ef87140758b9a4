"""Onder de lijst een regel met een tekst en een los getal, dat onder geen kop met aantallen staat."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plannaam", "Planstatus", "Sociale huur", "Dure koop"],
        ["De Flier", "1A", 7, 53],
        ["De Brink", 3, 26],
        [],
        ["Opgave tot 2035", 950],
    ]
}
MELDINGEN = ["REGEL_NIET_GELEZEN Plannen!A5", "GETAL_BUITEN_TABEL Plannen!B5"]
TABELLEN = {
    "plannen": """
        plan     | planstatus
        De Flier | 1A
        De Brink | 3
    """,
}
