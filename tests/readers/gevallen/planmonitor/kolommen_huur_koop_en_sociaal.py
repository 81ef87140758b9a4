"""Huur en koop, met daarnaast hoeveel daarvan sociaal is."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Huur", "Koop", "Sociaal"],
        ["De Dijk", "1A", 10, 20, 10],
    ]
}
MELDINGEN = ["UITSPLITSING_DEELS P!E1"]
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal
        de-dijk | onbekend | sociaal | 10
        de-dijk | koop | onbekend | 10
        de-dijk | onbekend | onbekend | 10
    """,
}
