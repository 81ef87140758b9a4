"""Twee momenten als kop boven dezelfde twee koppen."""

UITKOMST = "gevraagd"
VRAAG = "welke van de twee kolommen telt."
BLADEN = {
    "P": [
        [None, "januari 2025", None, "juli 2025", None],
        ["Plan", "Status", "Aantal woningen", "Status", "Aantal woningen"],
        ["De Dijk", "3", 10, "2A", 20],
        ["De Laan", "2A", 3, "1A", 15],
    ]
}
MELDINGEN = ["KOP_DUBBEL P!D2", "REST_VAN_TOTAAL P!E3", "REST_VAN_TOTAAL P!E4"]
