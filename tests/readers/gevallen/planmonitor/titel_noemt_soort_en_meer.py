"""Een titel die een soort woningen noemt en meer, boven aantallen waarvan de kop geen soort zegt."""

UITKOMST = "gevraagd"
VRAAG = "of alle aantallen sociale huur zijn."
BLADEN = {
    "P": [
        ["Plannen met ten minste 30% sociale huur"],
        ["Plan", "Status", "Aantal"],
        ["De Dijk", "1A", 18],
        ["De Weg", "1A", 9],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal
        de-dijk      | onbekend | onbekend    | 18
        de-weg       | onbekend | onbekend    | 9
    """,
}
MELDINGEN = ["SOORT_IN_OPSCHRIFT P!A1"]
