"""Eén regel zonder status met precies de som van alle plannen eronder."""

UITKOMST = "gevraagd"
VRAAG = "of de regel een totaal is of zelf meetelt."
BLADEN = {
    "P": [
        ["Plan", "Status", "Aantal"],
        ["De Hof", "1A", 7],
        ["Noord", None, 30],
        ["De Dijk", "1A", 20],
        ["De Weg", "3", 10],
    ]
}
MELDINGEN = ["REGEL_LIJKT_TOTAAL P!A3"]
