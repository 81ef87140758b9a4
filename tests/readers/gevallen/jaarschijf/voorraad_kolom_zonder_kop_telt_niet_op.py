"""Een kolom met getallen zonder kop, die niet de som is van de kolommen ernaast."""

UITKOMST = "gevraagd"
VRAAG = "wat een kolom zonder kop is."
BLADEN = {
    "WSN": [
        ["Sociale huur 2025"],
        ["", "Prognose", "Realisatie", ""],
        ["Nieuwbouw", 20, 24, 44],
        ["Verkoop", -4, -5, -8],
    ]
}
MELDINGEN = ["KOLOM_ONBEKEND WSN!D2"]
