"""Jaarkolommen onder een titel met ‘cumulatief’ die ook iets anders zegt van de aantallen."""

UITKOMST = "gevraagd"
VRAAG = "of de lijst meetelt."
BLADEN = {
    "P": [
        ["Cumulatief verschil met de vorige monitor"],
        ["Plan", "Status", 2026, 2027, 2028],
        ["De Dijk", "1A", 10, 30, 60],
        ["De Laan", "2A", 12, 12, 12],
    ]
}
MELDINGEN = ["OPSCHRIFT_TELT_NIET P!A1", "JAREN_LOPEN_OP P!C2"]
