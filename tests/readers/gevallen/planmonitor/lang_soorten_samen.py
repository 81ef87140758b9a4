"""Een lange lijst met huur of koop, prijsklasse en woningtype in aparte kolommen en een kolom per jaar."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Plan", "Status", "Huur/koop", "Prijsklasse", "Type woning", 2026, 2027],
        ["De Dijk", "1A", "Koop", "Betaalbaar", "Appartement", 4, None],
        ["De Dijk", "1A", "Huur", "Sociaal", "Eengezins", None, 6],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | soort | woningtype | eigendom | prijsklasse | jaar_van | jaar_tot | aantal | bron
        de-dijk | nieuwbouw | meergezins | koop | betaalbaar | 2026 | 2026 | 4 | S!F2
        de-dijk | nieuwbouw | eengezins | huur | sociaal | 2027 | 2027 | 6 | S!G3
    """,
}
