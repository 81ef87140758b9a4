"""Een saldo per jaar zonder wat er wordt gebouwd en gesloopt."""

UITKOMST = "gevraagd"
VRAAG = "of het saldo van een jaar is wat er wordt gebouwd."
BLADEN = {
    "P": [
        ["Plan", "Status", "Saldo 2026", "Saldo 2027"],
        ["De Dijk", "1A", 10, 4],
        ["De Weg", "1B", 4, 7],
    ]
}
MELDINGEN = ["KOLOM_ONBEKEND P!C1", "KOLOM_ONBEKEND P!D1", "GEEN_AANTALLEN P!A1"]
