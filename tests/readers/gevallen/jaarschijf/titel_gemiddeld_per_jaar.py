"""Een titel met een gemiddelde per jaar over een periode."""

UITKOMST = "gevraagd"
BLADEN = {
    "2026": [
        ["Gemiddelde realisatie per jaar sociale huur 2025-2027"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2],
    ]
}
MELDINGEN = ["TITEL_ONBEKEND 2026!A1"]
VRAAG = "of een gemiddelde per jaar over de hele periode gaat."
