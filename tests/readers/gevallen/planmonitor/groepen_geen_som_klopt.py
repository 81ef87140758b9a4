"""Boven de plannen van elk gebied een regel met bijna de som ervan: geen ervan is bijgewerkt."""

UITKOMST = "gevraagd"
VRAAG = "of de regels totalen zijn."
BLADEN = {
    "P": [
        ["Plan", "Status", "Aantal"],
        ["Gebied Noord", None, 19],
        ["De Dijk", "1A", 10],
        ["De Weg", "3", 8],
        ["Gebied Zuid", None, 13],
        ["De Hof", "1A", 7],
        ["Het Pad", "2A", 5],
    ]
}
MELDINGEN = ["REGEL_LIJKT_TOTAAL P!A2", "REGEL_LIJKT_TOTAAL P!A5"]
