"""Een titel over de start van de bouw, die geen oplevering is."""

UITKOMST = "gevraagd"
BLADEN = {
    "2026": [["Start bouw sociale huur – realisatie 2026"], ["Corporatie", "Nieuwbouw", "Sloop"], ["WSN", 10, -2]]
}
MELDINGEN = ["TITEL_ONBEKEND 2026!A1"]
VRAAG = "of wat in aanbouw ging als nieuwbouw telt."
