"""Een draaitabel in overzichtsvorm: plan, huur of koop en prijsklasse trapsgewijs, elk met zijn subtotaal."""

UITKOMST = "gelezen"
BLADEN = {
    "D": [
        ["Plan", "Huur/koop", "Prijsklasse", "Aantal"],
        ["De Dijk", None, None, 18],
        [None, "Huur", None, 15],
        [None, None, "Sociaal", 10],
        [None, None, "Midden", 5],
        [None, "Koop", None, 3],
        [None, None, "Duur", 3],
        ["De Laan", None, None, 4],
        [None, "Koop", None, 4],
        [None, None, "Betaalbaar", 4],
        ["Eindtotaal", None, None, 22],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal | bron
        de-dijk | huur | sociaal | 10 | D!D4
        de-dijk | huur | midden | 5 | D!D5
        de-dijk | koop | duur | 3 | D!D7
        de-laan | koop | betaalbaar | 4 | D!D10
    """,
}
