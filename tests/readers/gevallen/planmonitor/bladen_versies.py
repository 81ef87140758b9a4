"""Dezelfde lijst op twee bladen, elk van een andere datum."""

UITKOMST = "gevraagd"
VRAAG = "welk blad telt."
KOP = ["Plan", "Status", "Oplevering", "Sociale huur"]
BLADEN = {
    "Stand juni 2026": [KOP, ["De Dijk", "3", 2027, 12]],
    "Stand december 2026": [KOP, ["De Dijk", "1A", 2027, 10]],
}
MELDINGEN = ["TWEE_BLADEN Stand juni 2026!A1"]
TABELLEN = {"plannen": "plan_sleutel", "programma": "plan_sleutel"}
