"""Plannen als kolommen, met twee keer dezelfde kop onder elkaar."""

UITKOMST = "gevraagd"
VRAAG = "welke van de twee regels telt."
BLADEN = {
    "P": [
        ["Plan", "De Dijk", "De Laan"],
        ["Kern", "Nijkerk", "Hoevelaken"],
        ["Status", "1A", "3"],
        ["Sociale huur", 10, 4],
        ["Sociale huur", 10, 4],
        ["Dure koop", 5, 2],
    ]
}
MELDINGEN = ["KOP_DUBBEL P!A5"]
