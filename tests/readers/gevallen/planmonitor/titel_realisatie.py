"""Boven een lijst zonder jaren staat ‘Realisatie 2024’, en bij de plannen niet of zij zijn opgeleverd."""

UITKOMST = "gevraagd"
VRAAG = "of de woningen er al zijn."
BLADEN = {
    "P": [
        ["Realisatie 2024"],
        [],
        ["Plan", "Status", "Sociale huur", "Koop"],
        ["De Dijk", "1A", 10, 4],
    ]
}
MELDINGEN = ["OPSCHRIFT_TELT_NIET P!A1"]
