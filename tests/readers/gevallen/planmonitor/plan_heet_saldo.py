"""Een regel die Saldo heet, met een eigen planstatus en aantallen die van niets de som zijn."""

UITKOMST = "gevraagd"
VRAAG = "of de regel een plan is of een totaal."
BLADEN = {
    "P": [
        ["Code", "Plan", "Status", "Sociale huur", "Dure koop"],
        ["N1", "De Totaalweg", "1A", 10, 20],
        ["N2", "Saldo", "2A", 3, 15],
        ["N3", "De Laan", "3", 5, 5],
    ]
}
MELDINGEN = ["TOTAAL_ONZEKER P!B3"]
