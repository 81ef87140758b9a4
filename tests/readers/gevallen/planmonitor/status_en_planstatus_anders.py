"""Naast elkaar ‘Status’ en ‘Planstatus’, die bij een plan elkaar tegenspreken."""

UITKOMST = "gevraagd"
VRAAG = "welke van de twee kolommen telt."
BLADEN = {
    "P": [
        ["Plan", "Status", "Planstatus", "Nieuwbouw"],
        ["De Dijk", "1A", "1A", 5],
        ["De Weg", "3", "1A", 3],
    ]
}
MELDINGEN = ["VELD_TEGENSTRIJDIG P!B1"]
