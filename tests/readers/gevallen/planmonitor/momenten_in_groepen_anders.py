"""Twee momenten als kop, niet samengevoegd, met onder elk een andere soort woning."""

UITKOMST = "gevraagd"
VRAAG = "welke van de twee kolommen telt."
BLADEN = {
    "P": [
        [None, "december 2025", None, "juni 2026", None],
        ["Plan", "Status", "Sociale huur", "Status", "Koop"],
        ["De Dijk", "3", 10, "2A", 20],
        ["De Laan", "2A", 3, "1A", 15],
    ]
}
MELDINGEN = ["KOP_DUBBEL P!D2"]
