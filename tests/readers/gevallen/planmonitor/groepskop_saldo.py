"""Naast een groep nieuwbouw een groep die het saldo geeft."""

UITKOMST = "gevraagd"
VRAAG = "of de getallen onder de kop woningen zijn die erbij komen."
BLADEN = {
    "P": [
        [None, None, "Nieuwbouw", None, "Saldo", None],
        ["Plan", "Status", "Sociale huur", "Betaalbare koop", "Middenhuur", "Dure koop"],
        ["De Dijk", "1A", 10, 4, 5, 6],
        ["De Weg", "3", 4, 2, 7, 3],
    ]
}
OPBOUW = {"samengevoegd": {"P": ["C1:D1", "E1:F1"]}}
MELDINGEN = ["OPSCHRIFT_TELT_NIET P!E1"]
