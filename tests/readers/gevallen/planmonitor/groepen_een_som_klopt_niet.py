"""Boven de plannen van elk gebied een regel met de som ervan, waarvan er een niet is bijgewerkt."""

UITKOMST = "gevraagd"
VRAAG = "of de regel die niet klopt een totaal is."
BLADEN = {
    "P": [
        ["Plan", "Status", "Oplevering", "Aantal"],
        ["Gebied Noord", None, None, 18],
        ["De Dijk", "1A", 2027, 10],
        ["De Weg", "3", 2028, 8],
        ["Gebied Zuid", None, None, 13],
        ["De Hof", "1A", 2028, 7],
        ["Het Pad", "2A", 2029, 5],
        ["Gebied Oost", None, None, 19],
        ["De Eik", "1A", 2028, 14],
        ["De Es", "2A", 2029, 5],
    ]
}
MELDINGEN = ["GROEPSTOTALEN P!A2", "REGEL_LIJKT_TOTAAL P!A5"]
