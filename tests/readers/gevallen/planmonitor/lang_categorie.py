"""Een lange lijst: een regel per plan en soort woning, ook sloop, met een lege soort als onbekend."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plan", "Kern", "Status", "Categorie", "Aantal", "Oplevering"],
        ["De Dijk", "Nijkerk", "1A", "Sociale huur", 10, 2026],
        ["De Dijk", "Nijkerk", "1A", "Middenhuur", 5, 2027],
        ["De Dijk", "Nijkerk", "1A", "Sloop", 3, 2026],
        ["De Laan", "Hoevelaken", "3", "Appartementen", 7, "na 2030"],
        ["De Laan", "Hoevelaken", None, None, 2, "na 2030"],
        ["Totaal", None, None, None, 24],
    ]
}
TABELLEN = {
    "plannen": """
        plan_sleutel | planstatus | bron
        nijkerk-de-dijk | 1A | Plannen!A2
        hoevelaken-de-laan | 3 | Plannen!A5
    """,
    "programma": """
        plan_sleutel | soort | woningtype | eigendom | prijsklasse | jaar_van | jaar_tot | aantal | bron
        nijkerk-de-dijk | nieuwbouw | onbekend | huur | sociaal | 2026 | 2026 | 10 | Plannen!E2
        nijkerk-de-dijk | nieuwbouw | onbekend | huur | midden | 2027 | 2027 | 5 | Plannen!E3
        nijkerk-de-dijk | sloop | onbekend | onbekend | onbekend | 2026 | 2026 | 3 | Plannen!E4
        hoevelaken-de-laan | nieuwbouw | meergezins | onbekend | onbekend | 2031 | | 7 | Plannen!E5
        hoevelaken-de-laan | nieuwbouw | onbekend | onbekend | onbekend | 2031 | | 2 | Plannen!E6
    """,
}
