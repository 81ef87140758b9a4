"""Onder de titel van toewijzingen staat tot en met welke maand de cijfers gaan."""

UITKOMST = "gevraagd"
VRAAG = "of de cijfers over het hele jaar gaan."
BLADEN = {
    "Toewijzingen": [
        ["Toewijzingen WSN 2025"],
        ["cijfers t/m september"],
        ["Groep", "Aantal"],
        ["Vrijgekomen woningen", 101],
        ["Urgenten", 16],
    ]
}
MELDINGEN = ["NOOT_BIJ_CIJFERS Toewijzingen!A2"]
