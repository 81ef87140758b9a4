"""Een plan met een status, met daaronder zijn fasen, die samen precies dat plan zijn."""

UITKOMST = "gevraagd"
VRAAG = "of het plan het totaal van zijn fasen is of meetelt."
BLADEN = {
    "Plannen": [
        ["Plan", "Planstatus", "Oplevering", "Sociale huur", "Dure koop"],
        ["Doornsteeg", "1A", "2026-2028", 30, 50],
        ["- fase 1", "1A", 2026, 10, 20],
        ["- fase 2", "1A", 2028, 20, 30],
        ["De Laan", "3", 2028, 4, 6],
    ]
}
MELDINGEN = ["PLAN_EN_DELEN Plannen!A2"]
