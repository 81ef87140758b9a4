"""Een blad met mutaties waarvan de naam zegt dat de getallen een simulatie zijn."""

UITKOMST = "gevraagd"
VRAAG = "of het blad meetelt."
BLADEN = {
    "Simulatie WSN": [
        ["Sociale huur 2025"],
        ["", "Prognose", "Realisatie"],
        ["Nieuwbouw", 50, 44],
        ["Sloop", -12, -11],
    ]
}
MELDINGEN = ["TITEL_ONBEKEND"]
