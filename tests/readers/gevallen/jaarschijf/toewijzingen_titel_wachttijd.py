"""Een titel over de gemiddelde wachttijd van toewijzingen."""

UITKOMST = "gevraagd"
BLADEN = {
    "Toew": [
        ["Gemiddelde wachttijd toewijzingen WSN 2026 (maanden)"],
        ["Groep", "Aantal"],
        ["Urgent", 20],
        ["Regulier", 70],
    ]
}
MELDINGEN = ["TITEL_ONBEKEND Toew!A1"]
VRAAG = "of een wachttijd onder een titel met toewijzingen een aantal is."
