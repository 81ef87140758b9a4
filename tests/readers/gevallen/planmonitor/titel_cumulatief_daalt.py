"""Jaarkolommen onder een titel met ‘cumulatief’, met een plan dat in een later jaar minder woningen heeft."""

UITKOMST = "gevraagd"
VRAAG = "of de aantallen per jaar zijn of doortellen."
BLADEN = {
    "P": [
        ["Woningbouwplannen cumulatief"],
        ["Plan", "Status", 2026, 2027, 2028],
        ["De Dijk", "1A", 0, 20, 30],
        ["De Laan", "2A", 12, 6, 12],
    ]
}
MELDINGEN = ["OPSCHRIFT_CUMULATIEF P!A1"]
