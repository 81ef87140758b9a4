"""Hard of zacht staat links van de plannen, alleen bij het eerste plan van elke groep."""

UITKOMST = "gevraagd"
BLADEN = {
    "P": [
        ["Hard/zacht", "Plan", "Kern", "Sociale huur", "Dure koop"],
        ["Hard", "De Dijk", "Nijkerk", 9, None],
        ["Zacht", "De Laan", "Hoevelaken", 54, 16],
        [None, "De Es", "Nijkerk", 86, 22],
    ]
}
MELDINGEN = ["STATUS_EENMAAL P!A1"]
VRAAG = "of de waarde erboven ook voor de lege cellen geldt"
