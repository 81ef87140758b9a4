"""Een titel over realisatie op een blad dat prognose heet."""

UITKOMST = "gevraagd"
BLADEN = {"Prognose 2026": [["Realisatie sociale huur 2026"], ["Corporatie", "Nieuwbouw", "Sloop"], ["WSN", 10, -2]]}
MELDINGEN = ["TITEL_TEGEN_BLAD Prognose 2026!A1"]
VRAAG = "of de titel of de naam van het blad geldt."
