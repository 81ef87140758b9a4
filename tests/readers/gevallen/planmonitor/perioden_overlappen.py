"""Kolommen tot en met een jaar naast elkaar, die steeds de vorige kunnen bevatten."""

UITKOMST = "gevraagd"
VRAAG = "welke kolommen tellen."
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "t/m 2025", "t/m 2026", "t/m 2027"],
        ["De Dijk", "Nijkerk", "1A", 1, 2, 9],
        ["De Weg", "Nijkerk", "3", 1, 1, 4],
    ],
}
MELDINGEN = ["UITSPLITSING_ONDUIDELIJK P!E1"]
