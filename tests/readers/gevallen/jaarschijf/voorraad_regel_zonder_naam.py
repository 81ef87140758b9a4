"""Een regel zonder naam die niet de som van de corporaties is."""

UITKOMST = "gevraagd"
VRAAG = "wat de regel is."
BLADEN = {
    "S": [
        ["Prognose sociale huur 2025"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2],
        ["Alliantie", 11, -3],
        [None, 22, -5],
    ],
}
MELDINGEN = [
    "REGEL_ZONDER_NAAM S!B5",
]
