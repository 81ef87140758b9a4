"""Onder een titel met ‘cumulatief’ staan geen jaren naast elkaar."""

UITKOMST = "gevraagd"
VRAAG = "of de lijst meetelt."
BLADEN = {
    "P": [
        ["Woningbouwplannen cumulatief"],
        ["Plan", "Status", "Sociale huur", "Oplevering"],
        ["De Dijk", "1A", 30, 2026],
        ["De Laan", "2A", 12, 2027],
    ]
}
MELDINGEN = ["OPSCHRIFT_TELT_NIET P!A1"]
