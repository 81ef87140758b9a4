"""Een titel over sociale huur op een blad dat middenhuur heet."""

UITKOMST = "gevraagd"
BLADEN = {"Middenhuur": [["Realisatie sociale huur 2026"], ["Corporatie", "Nieuwbouw", "Sloop"], ["WSN", 10, -2]]}
MELDINGEN = ["TITEL_TEGEN_BLAD Middenhuur!A1"]
VRAAG = "of de titel of de naam van het blad geldt."
