"""Een regel onder een andere naam die precies de som van de corporaties is."""

UITKOMST = "gevraagd"
VRAAG = "of de regel een totaal is."
BLADEN = {
    "S": [
        ["Prognose sociale huur 2025"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2],
        ["Alliantie", 11, -3],
        ["Gemeente Nijkerk", 21, -5],
    ],
}
MELDINGEN = [
    "CORPORATIE_ONBEKEND S!A5",
    "REGEL_TELT_OP S!A5",
]
