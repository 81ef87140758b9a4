"""Een regel ‘Gemeente Putten’ boven een deel van de plannen, en een regel ‘Dubbeltelling’ boven wat daarna komt."""

UITKOMST = "gevraagd"
VRAAG = "of wat onder die regels staat meetelt."
BLADEN = {
    "S": [
        ["Plan", "Planstatus", "Sociale huur", "Koop"],
        ["De Akker", "1A", 10, 4],
        ["Gemeente Putten"],
        ["De Cel", "3", 8, 8],
        ["Dubbeltelling"],
        ["De Dam", "3", 7, 5],
    ]
}
MELDINGEN = ["BANNER_TELT_NIET S!A3", "BANNER_TELT_NIET S!A5"]
