"""Sloop naast de soorten woningen van één jaar: niet te zien is of zij van dat jaar is."""

UITKOMST = "gevraagd"
BLADEN = {
    "P": [
        [None, None, None, 2026],
        ["Plan", "Kern", "Status", "Eengezins", "Meergezins", "Sloop"],
        ["De Dijk", "Nijkerk", "1B", 50, 16, 14],
        ["De Laan", "Hoevelaken", "4B", 36, None, None],
    ]
}
MELDINGEN = ["KOLOM_ONBEKEND P!F2", "KOP_DOORGETROKKEN P!E2"]
VRAAG = "waarvoor de kolom met sloop staat"
