"""Een titel over huur die niet sociaal is."""

UITKOMST = "gevraagd"
BLADEN = {"2026": [["Realisatie 2026 niet-sociale huur"], ["Corporatie", "Nieuwbouw", "Sloop"], ["WSN", 10, -2]]}
MELDINGEN = ["TITEL_ONBEKEND 2026!A1"]
VRAAG = "over welk segment een titel met een ontkenning gaat."
