"""Onder de plannen staan een totaal, een regel met percentages, een gemiddelde en een norm."""

UITKOMST = "gevraagd"
VRAAG = "wat het gemiddelde en de norm zijn."
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "Sociale huur", "Koop"],
        ["De Dijk", "Nijkerk", "1A", 20, 1],
        ["De Weg", "Nijkerk", "3", 10, 1],
        ["Totaal", None, None, 30, 2],
        ["Percentage", None, None, "94%", 0.06],
        ["Gemiddeld", None, None, 15, 1],
        ["Norm 30%", None, None, 9.6, None],
    ]
}
MELDINGEN = ["REGEL_LIJKT_TOTAAL P!A6", "REGEL_LIJKT_TOTAAL P!A7"]
