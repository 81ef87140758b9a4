"""Naast elkaar ‘Oplevering’ en ‘Jaar’, met bij een plan een ander jaar."""

UITKOMST = "gevraagd"
VRAAG = "welke van de twee kolommen telt."
BLADEN = {
    "P": [
        ["Plan", "Status", "Oplevering", "Jaar", "Nieuwbouw"],
        ["De Dijk", "1A", 2026, 2024, 5],
        ["De Weg", "3", 2028, 2028, 3],
    ]
}
MELDINGEN = ["VELD_TEGENSTRIJDIG P!D1"]
