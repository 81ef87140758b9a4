"""Een titel over reacties per toewijzing."""

UITKOMST = "gevraagd"
BLADEN = {"Toew": [["Reacties per toewijzing WSN 2026"], ["Groep", "Aantal"], ["Urgent", 20], ["Regulier", 70]]}
MELDINGEN = ["TITEL_ONBEKEND Toew!A1"]
VRAAG = "of reacties toewijzingen zijn."
