"""Onbekende namen onder een corporatie die tot haar optellen."""

UITKOMST = "gevraagd"
BLADEN = {
    "S": [
        ["Realisatie sociale huur 2026"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2],
        ["De Flier", 7, -2],
        ["Doornsteeg", 3, 0],
    ]
}
MELDINGEN = ["REGEL_OF_DEEL S!A4", "REGEL_OF_DEEL S!A5"]
VRAAG = "of regels die samen de corporatie erboven zijn, erbij komen."
