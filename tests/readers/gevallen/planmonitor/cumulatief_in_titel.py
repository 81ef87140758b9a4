"""Een lijst met jaarkolommen onder een titel die zegt dat de aantallen zijn opgeteld of de stand op een dag geven."""

UITKOMST = "gevraagd"
VRAAG = "of de aantallen per jaar zijn of doortellen."
BLADEN = {
    "P": [
        ["Opgeteld aantal op te leveren woningen"],
        ["Plan", "Status", 2026, 2027, 2028],
        ["De Dijk", "1A", 10, 30, 60],
        [],
        ["Stand woningen ultimo jaar"],
        ["Plan", "Status", "Kern", 2026, 2027],
        ["De Laan", "1A", "Nijkerk", 5, 20],
        [],
        ["Woningen nog te bouwen per 1 januari"],
        ["Plan", "Status", 2026, 2027, 2028, 2029],
        ["Het Pad", "1A", 30, 10, 5, 0],
    ]
}
MELDINGEN = ["OPSCHRIFT_TELT_NIET P!A1", "OPSCHRIFT_TELT_NIET P!A5", "OPSCHRIFT_TELT_NIET P!A9"]
