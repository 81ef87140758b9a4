"""Twee momenten als kop, niet samengevoegd, het vroegste achteraan: de laatste kolom is van het plan of van toen."""

UITKOMST = "gevraagd"
VRAAG = "welke van de twee kolommen telt."
BLADEN = {
    "P": [
        [None, "juli 2025", None, "januari 2025", None, None],
        ["Plan", "Status", "Aantal woningen", "Status", "Aantal woningen", "Sloop"],
        ["De Dijk", "2A", 20, "3", 10, 4],
        ["De Laan", "1A", 15, "2A", 3, 0],
    ]
}
MELDINGEN = ["KOP_DUBBEL P!D2", "ALLEEN_TOTAAL", "ALLEEN_TOTAAL", "TOTALEN_VERSCHILLEN P!E2"]
