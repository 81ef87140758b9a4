"""Aantallen van de vorige monitor naast die van deze, met een verschil dat niet het verschil daarvan is."""

UITKOMST = "gevraagd"
VRAAG = "wat het verschil telt."
BLADEN = {
    "P": [
        ["Plan", "Status", "Oplevering", "Aantal vorige monitor", "Aantal huidige monitor", "Verschil"],
        ["De Dijk", "1A", 2027, 35, 40, 5],
        ["De Weg", "3", 2028, 30, 25, 8],
    ]
}
MELDINGEN = ["KOLOM_ONBEKEND P!F1"]
