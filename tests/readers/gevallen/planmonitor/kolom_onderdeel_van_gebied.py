"""Een kolom Hoofdproject met gebieden die zelf niet op de lijst staan."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plan", "Hoofdproject", "Planstatus", "Oplevering", "Sociale huur", "Dure koop"],
        ["Noord", "Doornsteeg", "1A", 2026, 10, 20],
        ["De Laan", None, "3", 2028, 4, 6],
        ["Zuid", "Doornsteeg", "1A", 2028, 20, 30],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | aantal | bron
        noord        | 10     | Plannen!E2
        noord        | 20     | Plannen!F2
        de-laan      | 4      | Plannen!E3
        de-laan      | 6      | Plannen!F3
        zuid         | 20     | Plannen!E4
        zuid         | 30     | Plannen!F4
    """
}
