"""Een draaitabel in compacte vorm met gebieden boven de plannen; bij een ervan is het getal niet bijgewerkt."""

UITKOMST = "gevraagd"
VRAAG = "wat dat label is."
BLADEN = {
    "D": [
        ["Rijlabels", "2026", "2027", "Eindtotaal"],
        ["Oost", 5, 8, 13],
        ["De Akker", 5, 7, 12],
        ["Sociale huur", 1, 2, 3],
        ["Middenhuur", 4, 5, 9],
        ["West", 3, 3, 6],
        ["De Berg", 3, 3, 6],
        ["Sociale huur", 1, 1, 2],
        ["Middenhuur", 2, 2, 4],
        ["Eindtotaal", 8, 10, 18],
    ]
}
MELDINGEN = ["DRAAITABEL_REGEL D!A2", "DRAAITABEL_REGEL D!A6", "TOTAAL_WIJKT_AF", "TOTAAL_WIJKT_AF", "TOTAAL_WIJKT_AF"]
