"""Cijfers van een corporatie los onder de tabel."""

UITKOMST = "gevraagd"
VRAAG = "onder welke koppen de regel hoort."
BLADEN = {
    "S": [
        ["Realisatie sociale huur 2025"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2],
        [],
        ["hieronder de cijfers van vorig jaar"],
        ["WSN", 9, -1],
    ],
}
MELDINGEN = [
    "REGEL_ZONDER_KOPPEN S!A6",
    "GETAL_BUITEN_TABEL S!B6",
]
