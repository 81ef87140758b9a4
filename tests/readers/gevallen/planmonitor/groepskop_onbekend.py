"""Een kop boven een groep aantallen met een woord dat de monitor niet kent."""

UITKOMST = "gevraagd"
VRAAG = "of de getallen onder de kop woningen zijn."
BLADEN = {
    "P": [
        [None, None, "Schuifruimte"],
        ["Plan", "Status", "Sociale huur", "Koop", "Oplevering"],
        ["De Dijk", "1A", 12, 28, 2027],
    ]
}
OPBOUW = {"samengevoegd": {"P": ["C1:D1"]}}
MELDINGEN = ["OPSCHRIFT_TELT_NIET P!C1"]
