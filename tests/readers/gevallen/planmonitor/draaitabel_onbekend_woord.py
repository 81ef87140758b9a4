"""Een draaitabel in compacte vorm met een label dat een plan of een soort woning kan zijn."""

UITKOMST = "gevraagd"
VRAAG = "wat dat label is."
BLADEN = {
    "D": [
        ["Rijlabels", "Som van Aantal"],
        ["De Dijk", 15],
        ["Sociale huur", 10],
        ["Starters", 5],
        ["De Laan", 5],
        ["Koop", 5],
        ["Eindtotaal", 20],
    ]
}
MELDINGEN = ["DRAAITABEL_REGEL D!A2", "DRAAITABEL_REGEL D!A4"]
