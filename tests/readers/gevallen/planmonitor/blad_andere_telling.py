"""Een blad waarvan de naam zegt dat de getallen een simulatie zijn."""

UITKOMST = "gevraagd"
VRAAG = "of het blad meetelt."
BLADEN = {"Simulatie": [["Plan", "Status", "Sociale huur", "Oplevering"], ["De Dijk", "1A", 12, 2027]]}
MELDINGEN = ["BLAD_TELT_NIET Simulatie!A1"]
