"""Regels met woorden die de monitor niet kent."""

UITKOMST = "gevraagd"
VRAAG = "wat de woorden betekenen."
BLADEN = {
    "WSN": [
        ["Realisatie sociale huur 2025"],
        ["Mutatie", "Aantal"],
        ["Nieuwbouw", 12],
        ["Samenvoeging", -3],
        ["Grondprijs", 3],
    ],
}
MELDINGEN = [
    "WOORD_IN_KOLOM WSN!A4",
    "WOORD_IN_KOLOM WSN!A5",
]
