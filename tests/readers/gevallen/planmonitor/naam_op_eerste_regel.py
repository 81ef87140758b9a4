"""De plannaam staat alleen op de eerste van de regels van het plan, met een totaal per plan."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Plan", "Kern", "Status", "Categorie", "Aantal", "Oplevering"],
        ["De Dijk", "Nijkerk", "1A", "Sociale huur", 10, 2026],
        [None, None, None, "Middenhuur", 5],
        [None, None, None, "Totaal", 15],
        ["De Laan", "Hoevelaken", "3", "Sociale huur", 7, 2028],
        [None, None, None, "Koop", 7],
        [None, None, None, "Totaal", 14],
        ["Totaal", None, None, None, 29],
    ]
}
TABELLEN = {
    "plannen": """
        plan_sleutel | planstatus | bron
        nijkerk-de-dijk | 1A | S!A2
        hoevelaken-de-laan | 3 | S!A5
    """,
    "programma": """
        plan_sleutel | soort | woningtype | eigendom | prijsklasse | jaar_van | jaar_tot | aantal | bron
        nijkerk-de-dijk | nieuwbouw | onbekend | huur | sociaal | 2026 | 2026 | 10 | S!E2
        nijkerk-de-dijk | nieuwbouw | onbekend | huur | midden | 2026 | 2026 | 5 | S!E3
        hoevelaken-de-laan | nieuwbouw | onbekend | huur | sociaal | 2028 | 2028 | 7 | S!E5
        hoevelaken-de-laan | nieuwbouw | onbekend | koop | onbekend | 2028 | 2028 | 7 | S!E6
    """,
}
