"""Een plan met een zachte status op het blad met harde plannen."""

UITKOMST = "gevraagd"
VRAAG = "of de status klopt, of het blad."
KOP = ["Plan", "Kern", "Status", "Oplevering", "Sociale huur"]
BLADEN = {"Harde plannen": [KOP, ["De Dijk", "Nijkerk", "4B", 2026, 10], ["De Laan", "Nijkerk", "1A", 2026, 5]]}
MELDINGEN = ["OPSCHRIFT_TEGENSTRIJDIG Harde plannen!C2"]
