"""Een regel ‘Sloop De Berg’ tussen de plannen, met woningen in de kolommen met nieuwbouw."""

UITKOMST = "gevraagd"
VRAAG = "of de regel sloop, nieuwbouw of geen van beide telt."
BLADEN = {
    "S": [
        ["Plan", "Planstatus", "Sociale huur", "Koop"],
        ["De Akker", "1A", 5, 6],
        ["De Berg", "3", 7, 8],
        ["Sloop De Berg", "3", 4, 1],
    ]
}
MELDINGEN = ["REGEL_LIJKT_SLOOP S!A4"]
