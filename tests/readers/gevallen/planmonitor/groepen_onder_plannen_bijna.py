"""Onder elke groep plannen een regel met de naam van de buurt en haar som; één som is niet bijgewerkt."""

UITKOMST = "gevraagd"
VRAAG = "of zo een regel een totaal is of zelf meetelt."
BLADEN = {
    "S": [
        ["Plan", "Sociale huur", "Middenhuur", "Dure koop"],
        ["De Akker", 1, 2, 3],
        ["De Berg", 4, 5, 6],
        ["Oost", 5, 7, 10],
        ["De Cel", 7, 8, 9],
        ["De Dam", 2, 2, 2],
        ["West", 9, 10, 11],
    ]
}
MELDINGEN = ["REGEL_LIJKT_TOTAAL S!A4", "REGEL_LIJKT_TOTAAL S!A7"]
