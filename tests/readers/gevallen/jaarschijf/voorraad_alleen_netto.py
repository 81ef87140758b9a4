"""Alleen netto uitkomsten, zonder de delen."""

UITKOMST = "gevraagd"
VRAAG = "waaruit de netto uitkomst bestaat."
BLADEN = {
    "S": [
        ["Prognose sociale huur"],
        ["Corporatie", "Netto 2025", "Netto 2026"],
        ["WSN", 10, -3],
    ],
}
MELDINGEN = [
    "NETTO_ZONDER_DELEN S!B2",
    "NETTO_ZONDER_DELEN S!C2",
]
