"""Realisatie over een jaar met een peildatum halverwege dat jaar."""

UITKOMST = "gevraagd"
VRAAG = "over welk deel van het jaar het gaat."
BLADEN = {
    "WSN": [
        ["Realisatie sociale huur 2025, peildatum 30 juni 2025"],
        ["Mutatie", "Aantal"],
        ["Nieuwbouw", 5],
        ["Sloop", -1],
    ],
}
MELDINGEN = [
    "DEEL_VAN_BLAD WSN!A2",
]
