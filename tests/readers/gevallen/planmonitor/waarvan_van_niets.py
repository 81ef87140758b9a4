"""Onder ‘Waarvan’ staan soorten woningen die in geen andere kolom kunnen zitten."""

UITKOMST = "gevraagd"
VRAAG = "of de kolom woningen telt die nergens anders staan."
BLADEN = {
    "P": [
        ["Plan", "Status", "Sociale huur", "Betaalbare koop", "Waarvan middenhuur"],
        ["De Dijk", "1A", 10, 4, 5],
        ["De Weg", "3", 4, 2, 1],
    ]
}
MELDINGEN = ["WAARVAN_ONDUIDELIJK P!E1"]
