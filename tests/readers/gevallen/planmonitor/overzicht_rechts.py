"""Een overzicht per kern rechts van de lijst, achter een lege kolom."""

UITKOMST = "gevraagd"
VRAAG = "of het overzicht meetelt."
BLADEN = {
    "P": [
        ["Plan", "Kern", "Oplevering", "Sociale huur", "Koop", None, "Kern", "Sociale huur", "Koop"],
        ["De Dijk", "Nijkerk", 2026, 10, 5, None, "Nijkerk", 16, 5],
        ["De Laan", "Nijkerk", 2027, 6, 0, None, "Hoevelaken", 20, 20],
        ["De Weg", "Hoevelaken", 2028, 20, 20, None, "Totaal", 36, 25],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel      | eigendom | aantal
        nijkerk-de-dijk   | huur     | 10
        nijkerk-de-dijk   | koop     | 5
        nijkerk-de-laan   | huur     | 6
        hoevelaken-de-weg | huur     | 20
        hoevelaken-de-weg | koop     | 20
    """,
}
MELDINGEN = ["KOP_DUBBEL P!H1", "KOP_DUBBEL P!I1"]
