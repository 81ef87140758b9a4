"""Toewijzingen per kwartaal."""

UITKOMST = "gevraagd"
VRAAG = "welk deel van het jaar het is; de monitor kent halfjaren."
BLADEN = {"Toewijzingen 2025": [["WSN"], [None, "Q1", "Q2"], ["Vrijgekomen", 50, 50], ["Urgent", 15, 15]]}
TABELLEN = {}
MELDINGEN = ["DEEL_VAN_JAAR Toewijzingen 2025!B2", "DEEL_VAN_JAAR Toewijzingen 2025!C2"]
