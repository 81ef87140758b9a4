"""Twee bladen met dezelfde cijfers die ‘2025-1’ en ‘2025-2’ heten."""

UITKOMST = "gevraagd"
VRAAG = "over welk halfjaar elk blad gaat."
BLADEN = {
    "2025-1": [["Toewijzingen"], ["", "WSN", "Alliantie"], ["Vrijgekomen", 100, 20], ["Urgent", 25, 4]],
    "2025-2": [["Toewijzingen"], ["", "WSN", "Alliantie"], ["Vrijgekomen", 100, 20], ["Urgent", 25, 4]],
}
TABELLEN = {}
MELDINGEN = ["DEEL_VAN_BLAD 2025-1!B2", "DEEL_VAN_BLAD 2025-2!B2"]
