"""Sociaal en midden naast alle koop: niet te zien is of die dezelfde woningen zijn."""

UITKOMST = "gevraagd"
VRAAG = "welke van beide uitsplitsingen telt."
BLADEN = {
    "P": [
        ["Plan", "Status", "Sociaal", "Midden", "Koop"],
        ["De Dijk", "1A", 10, 5, 20],
        ["De Weg", "1A", 5, None, 5],
    ]
}
MELDINGEN = ["UITSPLITSING_ONDUIDELIJK P!E1"]
