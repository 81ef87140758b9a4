"""Twee lijsten op één blad waarin hetzelfde plan staat."""

UITKOMST = "gevraagd"
VRAAG = "welke van de twee lijsten telt."
BLADEN = {
    "Overzicht": [
        ["Plan", "Kern", "Status", "Oplevering", "Sociale huur"],
        ["De Dijk", "Nijkerk", "1A", 2026, 10],
        [],
        ["Project", "Kern", "Planstatus", "Oplevering", "Middenhuur"],
        ["De Dijk", "Nijkerk", "1A", 2026, 4],
    ]
}
MELDINGEN = ["TWEE_BLADEN Overzicht!A1"]
