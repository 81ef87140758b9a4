"""Een titel over wat niet is gerealiseerd."""

UITKOMST = "gevraagd"
BLADEN = {"2026": [["Niet gerealiseerde sociale huur 2026"], ["Corporatie", "Nieuwbouw", "Sloop"], ["WSN", 10, -2]]}
MELDINGEN = ["TITEL_ONBEKEND 2026!A1"]
VRAAG = "of cijfers onder een ontkenning tellen."
