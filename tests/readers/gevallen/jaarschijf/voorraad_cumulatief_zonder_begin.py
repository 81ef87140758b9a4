"""‘T/m 2026’ zonder de jaren ervoor."""

UITKOMST = "gevraagd"
VRAAG = "over welke jaren de kolom gaat."
BLADEN = {
    "S": [
        ["Prognose sociale huur, WSN"],
        ["Mutatie", "t/m 2026", "t/m 2027"],
        ["Nieuwbouw", 11, 15],
        ["Sloop", -1, -4],
    ],
}
MELDINGEN = [
    "CUMULATIEF_ONBEKEND S!B3",
    "CUMULATIEF_ONBEKEND S!C3",
    "CUMULATIEF_ONBEKEND S!B4",
    "CUMULATIEF_ONBEKEND S!C4",
]
