"""Koppen die een planstatus noemen, met daaronder het jaar waarin het plan die status kreeg of krijgt."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Kern", "Oplevering", "Vastgesteld", "Onherroepelijk", "Sociale huur"],
        ["De Dijk", "Nijkerk", 2028, 2025, 2026, 20],
    ]
}
TABELLEN = {"plannen": "planstatus\nonbekend", "programma": "aantal\n20"}
MELDINGEN = ["STATUSKOLOM_NIET_GELEZEN P!D1", "STATUSKOLOM_NIET_GELEZEN P!E1"]
