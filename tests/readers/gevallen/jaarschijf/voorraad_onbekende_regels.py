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
    "WAARDE_ONBEKEND WSN!A4",
    "WAARDE_ONBEKEND WSN!A5",
]
