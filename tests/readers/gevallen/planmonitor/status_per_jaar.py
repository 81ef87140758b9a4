"""De planstatus van twee jaren naast elkaar, zonder peildatum."""

UITKOMST = "gevraagd"
VRAAG = "welke van de twee op de peildatum gold."
BLADEN = {
    "P": [
        ["Plan", "Status 2025", "Status 2026", 2027, 2028],
        ["De Dijk", "2A", "1A", 10, 5],
        ["De Laan", "4B", "3", 20, 0],
    ]
}
MELDINGEN = ["STATUS_PER_JAAR P!C1"]
