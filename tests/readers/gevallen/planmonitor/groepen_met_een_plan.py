"""Boven de plannen van elk gebied een regel met de som ervan; een gebied heeft maar één plan."""

UITKOMST = "gevraagd"
VRAAG = "of de regel boven het ene plan een totaal is."
BLADEN = {
    "P": [
        ["Plan", "Status", "Aantal"],
        ["Gebied Noord", None, 18],
        ["De Dijk", "1A", 10],
        ["De Weg", "3", 8],
        ["Gebied West", None, 6],
        ["De Wei", "1A", 6],
        ["Gebied Zuid", None, 12],
        ["De Hof", "1A", 7],
        ["Het Pad", "2A", 5],
    ]
}
MELDINGEN = ["GROEPSTOTALEN P!A2", "REGEL_LIJKT_TOTAAL P!A5"]
