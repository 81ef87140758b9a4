"""Een samengevoegde kop boven sociale huur en koop die zegt dat daar bewoners staan."""

UITKOMST = "gevraagd"
VRAAG = "of de getallen onder de kop woningen zijn."
BLADEN = {
    "P": [
        ["Plan", "Status", "Aantal bewoners", None, "Oplevering"],
        [None, None, "Sociale huur", "Koop"],
        ["De Dijk", "1A", 12, 28, 2027],
        ["De Laan", "3", 5, 20, 2031],
    ]
}
OPBOUW = {"samengevoegd": {"P": ["A1:A2", "B1:B2", "C1:D1", "E1:E2"]}}
MELDINGEN = ["OPSCHRIFT_TELT_NIET P!C1"]
