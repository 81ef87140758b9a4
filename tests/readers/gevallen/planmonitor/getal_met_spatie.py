"""Duizendtallen met een (harde) spatie; een spatie op een andere plaats maakt het geen getal."""

UITKOMST = "gevraagd"
VRAAG = "het getal."
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "Aantal woningen"],
        ["De Dijk", "Nijkerk", "1A", "1 250"],
        ["De Laan", "Nijkerk", "1A", "1\xa0250"],
        ["De Weg", "Nijkerk", "3", "12 34"],
    ]
}
MELDINGEN = ["GEEN_GETAL P!D4"]
TABELLEN = {
    "programma": """
        plan_sleutel    | aantal | bron
        nijkerk-de-dijk | 1250   | P!D2
        nijkerk-de-laan | 1250   | P!D3
    """,
}
