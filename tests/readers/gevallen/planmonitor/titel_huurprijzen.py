"""Boven een lijst met soorten woningen staat ‘Huurprijzen’."""

UITKOMST = "gevraagd"
VRAAG = "of de getallen woningen zijn."
BLADEN = {
    "P": [
        ["Huurprijzen"],
        [],
        ["Plan", "Status", "Sociale huur", "Koop", "Oplevering"],
        ["De Dijk", "1A", 10, 4, 2027],
    ]
}
MELDINGEN = ["OPSCHRIFT_TELT_NIET P!A1"]
