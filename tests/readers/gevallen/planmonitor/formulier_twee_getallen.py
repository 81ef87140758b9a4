"""Een formulier met twee getallen achter één opschrift."""

UITKOMST = "gevraagd"
VRAAG = "bij welk plan het tweede getal hoort."
BLADEN = {
    "Projectblad": [
        ["Plan", "De Dijk"],
        ["Kern", "Nijkerk"],
        ["Status", "1A"],
        ["Oplevering", 2026],
        ["Sociale huur", 10, 12],
    ]
}
MELDINGEN = ["PLAN_ZONDER_NAAM Projectblad!C1"]
