"""Van twee jaren staan er status en aantal: woningen van dat jaar, of het aantal zoals het toen was."""

UITKOMST = "gevraagd"
VRAAG = "welke status telt, en of de aantallen per jaar zijn."
BLADEN = {
    "P": [
        ["Plan", "Status 2025", "Woningen 2025", "Status 2026", "Woningen 2026"],
        ["De Dijk", "2A", 10, "1A", 12],
        ["De Laan", "4B", 20, "3", 22],
    ]
}
MELDINGEN = ["STATUS_PER_JAAR P!D1", "AANTAL_VAN_MOMENT P!E1"]
