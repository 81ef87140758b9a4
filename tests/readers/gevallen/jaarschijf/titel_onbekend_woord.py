"""Een titel met een woord dat de monitor niet kent."""

UITKOMST = "gevraagd"
BLADEN = {
    "2026": [["Realisatie koopwoningen en sociale huur 2026"], ["Corporatie", "Nieuwbouw", "Sloop"], ["WSN", 10, -2]]
}
MELDINGEN = ["TITEL_ONBEKEND 2026!A1"]
VRAAG = "of een onbekend woord in een titel de cijfers verandert."
