"""Een regel ‘Te slopen’ boven een deel van de plannen, en een regel ‘Nieuwbouw’ boven wat daarna komt."""

UITKOMST = "gevraagd"
VRAAG = "of wat onder die regel staat sloop, nieuwbouw of geen van beide is."
BLADEN = {
    "S": [
        ["Plan", "Planstatus", "Sociale huur", "Koop"],
        ["De Akker", "1A", 10, 4],
        ["Te slopen"],
        ["De Cel", "3", 8, None],
        ["De Dam", "3", 7, 5],
        ["Nieuwbouw"],
        ["De Eng", "1A", 1, 1],
    ]
}
MELDINGEN = ["BANNER_SLOOP S!A3"]
