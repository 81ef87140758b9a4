"""Een draaitabel die niet de som van de plannen is."""

UITKOMST = "gevraagd"
VRAAG = "of het blad meetelt."
LIJST = [
    ["Plan", "Kern", "Status", "Oplevering", "Sociale huur", "Dure koop"],
    ["De Dijk", "Nijkerk", "1A", 2026, 10, 5],
    ["De Laan", "Hoevelaken", "3", 2027, 4, 2],
]
BLADEN = {"Plannen": LIJST, "Draaitabel": [["Wijk", "Woningen"], ["Corlaer", 40], ["Paasbos", 130], ["Totaal", 170]]}
MELDINGEN = ["BLAD_ONBEKEND Draaitabel!B2"]
