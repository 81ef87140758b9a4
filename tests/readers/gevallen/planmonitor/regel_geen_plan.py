"""Onder de plannen een regel ‘Nog te plannen’ met aantallen, zonder status en zonder jaar."""

UITKOMST = "gevraagd"
VRAAG = "of een regel zonder status en zonder jaar een plan is."
BLADEN = {
    "Plannen": [
        ["Plan", "Planstatus", "Oplevering", "Sociale huur", "Dure koop"],
        ["Doornsteeg", "1A", 2026, 30, 50],
        ["De Laan", "3", 2028, 4, 6],
        ["Nog te plannen", None, None, 11, 12],
    ]
}
MELDINGEN = ["REGEL_GEEN_PLAN Plannen!A4"]
