"""Een kolom per stap van een plan, met kruisjes bij alle stappen die zijn gezet."""

UITKOMST = "gevraagd"
BLADEN = {
    "P": [
        ["Plan", "Kern", "Vastgesteld", "Onherroepelijk", "Sociale huur", "Dure koop"],
        ["De Dijk", "Nijkerk", "x", "x", None, 21],
        ["De Laan", "Hoevelaken", "x", None, 32, 56],
    ]
}
MELDINGEN = ["STATUS_MEERVOUDIG P!D2"]
VRAAG = "verbetering: het plan heeft twee statussen"
