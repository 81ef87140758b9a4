"""Een totaal over prognose en realisatie samen."""

UITKOMST = "gevraagd"
VRAAG = "waarvan het een totaal is."
BLADEN = {
    "WSN": [
        ["Sociale huur 2025"],
        ["", "Nieuwbouw", "Sloop"],
        ["Prognose", 10, -2],
        ["Realisatie", 11, -3],
        ["Totaal", 21, -5],
    ],
}
MELDINGEN = [
    "TOTAAL_ONDUIDELIJK WSN!A5",
]
