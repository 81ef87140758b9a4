"""Naast een groep aantallen een groep prijzen, onder koppen van andere soorten woningen."""

UITKOMST = "gevraagd"
VRAAG = "of de getallen onder de kop woningen zijn."
BLADEN = {
    "P": [
        [None, None, "Aantal woningen", None, "Prijs", None],
        ["Plan", "Status", "Sociale huur", "Dure koop", "Middenhuur", "Betaalbare koop"],
        ["De Dijk", "1A", 10, 5, 1100, 405],
        ["De Weg", "3", 4, 6, 1184, 400],
    ]
}
OPBOUW = {"samengevoegd": {"P": ["C1:D1", "E1:F1"]}}
MELDINGEN = ["OPSCHRIFT_TELT_NIET P!E1"]
