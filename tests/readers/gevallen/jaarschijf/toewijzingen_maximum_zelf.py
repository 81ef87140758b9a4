"""Toewijzingen met een regel ‘Urgent (max 30%)’ waarin overal 30 staat: het maximum, of hoeveel het er waren."""

UITKOMST = "gevraagd"
VRAAG = "wat die regel is"
BLADEN = {
    "Toewijzingen": [
        ["Toewijzingen 2025"],
        ["Groep", "WSN", "Alliantie"],
        ["Urgent (max 30%)", 30, 30],
        ["Regulier", 91, 40],
    ]
}
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post | groep | aantal
        WSN | 2025 | toegewezen | regulier | 91
        de Alliantie | 2025 | toegewezen | regulier | 40
    """,
}
MELDINGEN = ["CIJFER_ONBEKEND Toewijzingen!A3"]
