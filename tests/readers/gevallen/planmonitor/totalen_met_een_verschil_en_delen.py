"""Twee kolommen met het aantal woningen, waarvan de delen met de ene overeenkomen: die tellen, de andere wijkt af."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Woningen", "Woningaantal", "Sociale huur", "Middenhuur"],
        ["De Dijk", "1A", 15, 15, 10, 5],
        ["De Weg", "3", 10, 11, 6, 4],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | prijsklasse | aantal
        de-dijk      | sociaal     | 10
        de-dijk      | midden      | 5
        de-weg       | sociaal     | 6
        de-weg       | midden      | 4
    """,
}
MELDINGEN = ["TOTAAL_WIJKT_AF P!D3"]
