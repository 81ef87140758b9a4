"""Een draaitabel in compacte vorm met een eigen woord voor een soort woning."""

UITKOMST = "gelezen"
INDELING = """
[bladen.D.waarden]
Starters = "sociale koop"
"""
BLADEN = {
    "D": [
        ["Rijlabels", "Som van Aantal"],
        ["De Dijk", 15],
        ["Sociale huur", 10],
        ["Starters", 5],
        ["De Laan", 5],
        ["Koop", 5],
        ["Eindtotaal", 20],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal | bron
        de-dijk | huur | sociaal | 10 | D!B3
        de-dijk | koop | sociaal | 5 | D!B4
        de-laan | koop | onbekend | 5 | D!B6
    """,
}
