"""Twee lijsten die samen worden gelezen, met op de ene plannen die een deel zijn van een plan op de andere."""

UITKOMST = "gevraagd"
VRAAG = "of dat plan het totaal van zijn delen is of zelf meetelt."
BLADEN = {
    "Hard": [
        ["Plan", "Hoofdplan", "Planstatus", "Oplevering", "Aantal"],
        ["Doornsteeg", None, "1A", 2026, 30],
        ["De Laan", None, "2A", 2026, 5],
    ],
    "Zacht": [
        ["Plan", "Hoofdplan", "Planstatus", "Oplevering", "Aantal"],
        ["Noord", "Doornsteeg", "3", 2026, 10],
        ["Zuid", "Doornsteeg", "3", 2026, 20],
    ],
}
MELDINGEN = ["HOOFDPLAN_EN_DELEN Hard!A2"]
