"""Een blad dat naar een andere gemeente heet."""

UITKOMST = "gevraagd"
BLADEN = {"Amersfoort": [["Realisatie sociale huur 2026"], ["Corporatie", "Nieuwbouw", "Sloop"], ["WSN", 10, -2]]}
MELDINGEN = ["TITEL_ONBEKEND Amersfoort!A2"]
VRAAG = "of een blad over een andere gemeente telt."
