"""Een corporatie die onder twee namen twee keer in de tabel staat."""

UITKOMST = "gevraagd"
VRAAG = "welke regel telt."
BLADEN = {
    "S": [
        ["Realisatie sociale huur 2025"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2],
        ["Woningstichting Nijkerk", 4, 0],
    ],
}
MELDINGEN = [
    "CORPORATIE_DUBBEL S!A4",
]
