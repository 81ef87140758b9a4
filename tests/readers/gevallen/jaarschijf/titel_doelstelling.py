"""Een titel die doelstelling en realisatie samen noemt."""

UITKOMST = "gevraagd"
BLADEN = {
    "2026": [["Doelstelling en realisatie sociale huur 2026"], ["Corporatie", "Nieuwbouw", "Sloop"], ["WSN", 10, -2]]
}
MELDINGEN = ["TITEL_ONBEKEND 2026!A1"]
VRAAG = "of de cijfers doelstelling of realisatie zijn."
