"""Woningen per energielabel met een totaal dat niet klopt."""

UITKOMST = "gevraagd"
VRAAG = "wat een totaal van energielabels is dat er niet op uitkomt."
BLADEN = {
    "Energielabels": [
        ["Energielabels WSN 2025"],
        ["Label", "Aantal"],
        ["A+", 1890],
        ["A", 1240],
        ["G", 32],
        ["Totaal", 3000],
    ]
}
MELDINGEN = ["TOTAAL_ZONDER_DELEN Energielabels!B6"]
