"""Van elk plan een regel Gepland en daaronder, zonder naam, een regel Gerealiseerd."""

UITKOMST = "gevraagd"
VRAAG = "of die regel dezelfde woningen telt als het plan erboven."
BLADEN = {
    "S": [
        ["Plan", "Planstatus", "", "2024", "2025"],
        ["De Akker", "1A", "Gepland", 10, 5],
        [None, None, "Gerealiseerd", 8, 5],
        ["De Berg", "3", "Gepland", 8, 8],
        [None, None, "Gerealiseerd", None, 2],
    ]
}
MELDINGEN = ["REGEL_OVER_PLAN_ERBOVEN S!A3", "REGEL_OVER_PLAN_ERBOVEN S!A5"]
