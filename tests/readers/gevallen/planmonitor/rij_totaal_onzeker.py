"""Een regel die Nijkerk totaal heet en niet de som van de plannen is."""

UITKOMST = "gevraagd"
VRAAG = "of de regel een totaal is of zelf meetelt."
BLADEN = {
    "S": [
        ["Plan", "Kern", "Planstatus", "Sociale huur", "Oplevering"],
        ["De Dijk", "Nijkerk", "2A", 10, 2026],
        ["Nijkerk totaal", None, None, 11],
        ["De Laan", "Hoevelaken", "3", 20, 2031],
    ]
}
MELDINGEN = ["TOTAAL_ONZEKER S!A3"]
