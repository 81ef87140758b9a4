"""Koppen die een prijs, een maat of een stap in de procedure noemen en waaronder ook woningen kunnen staan."""

UITKOMST = "gevraagd"
VRAAG = "wat de kolommen tellen."
BLADEN = {
    "P": [
        ["Plan", "Status", "Oplevering", "Sociale huur", "Koopprijs laag", "Tot 50 m2", "Vergunning verleend"],
        ["De Dijk", "1A", 2028, 10, 4, 6, 5],
        ["De Weg", "3", 2029, 12, 8, 2, 0],
    ]
}
MELDINGEN = ["KOLOM_ONBEKEND P!E1", "KOLOM_ONBEKEND P!F1", "KOLOM_ONBEKEND P!G1"]
