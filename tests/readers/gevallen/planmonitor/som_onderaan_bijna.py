"""Onderaan een regel met de naam van het programma en de som van de plannen, die één woning hoger is."""

UITKOMST = "gevraagd"
VRAAG = "of de regel een totaal is of zelf meetelt."
BLADEN = {
    "S": [
        ["Plan", "Sociale huur", "Middenhuur", "Dure koop"],
        ["De Akker", 1, 2, 3],
        ["De Berg", 4, 5, 6],
        ["De Cel", 7, 8, 9],
        ["Programma 2026-2030", 12, 15, 19],
    ]
}
MELDINGEN = ["REGEL_LIJKT_TOTAAL S!A5"]
