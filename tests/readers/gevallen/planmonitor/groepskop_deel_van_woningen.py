"""Naast een groep woningen een groep die zegt hoeveel daarvan nultreden zijn."""

UITKOMST = "gevraagd"
VRAAG = "of de getallen onder de kop andere woningen zijn."
BLADEN = {
    "P": [
        [None, None, "Woningen", None, None, "Nultreden", None],
        ["Plan", "Status", "Sociale huur", "Middenhuur", "Dure koop", "Huur", "Koop"],
        ["De Dijk", "1A", 10, 5, 9, 1, 2],
        ["De Weg", "3", 4, 6, 6, 3, 1],
    ]
}
OPBOUW = {"samengevoegd": {"P": ["C1:E1", "F1:G1"]}}
MELDINGEN = ["OPSCHRIFT_TELT_NIET P!F1", "UITSPLITSING_ONDUIDELIJK"]
