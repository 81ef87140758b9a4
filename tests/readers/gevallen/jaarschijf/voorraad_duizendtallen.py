"""Boven de tabel staat ‘x 1.000’."""

UITKOMST = "gevraagd"
VRAAG = "of het woningen of duizendtallen zijn."
BLADEN = {
    "S": [
        ["Realisatie sociale huur 2025 (x 1.000)"],
        ["Corporatie", "Nieuwbouw", "Verkoop"],
        ["WSN", 2, -1],
    ],
}
MELDINGEN = [
    "EENHEID_DUIZEND S!A2",
]
