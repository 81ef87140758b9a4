"""Jaarkolommen onder een titel met ‘cumulatief’, met een totaal dat de som van de jaren is."""

UITKOMST = "gevraagd"
VRAAG = "of de aantallen per jaar zijn of doortellen."
BLADEN = {
    "P": [
        ["Cumulatief aantal op te leveren woningen"],
        ["Plan", "Status", 2026, 2027, 2028, "Totaal"],
        ["De Dijk", "1A", 10, 30, 60, 100],
        ["De Laan", "2A", 12, 12, 12, 36],
    ]
}
MELDINGEN = ["OPSCHRIFT_CUMULATIEF P!A1"]
