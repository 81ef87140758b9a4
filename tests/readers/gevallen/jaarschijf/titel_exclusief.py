"""Een titel die een deel uitzondert."""

UITKOMST = "gevraagd"
BLADEN = {
    "2026": [
        ["Realisatie sociale huur 2026 (excl. onderhanden werk)"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2],
    ]
}
MELDINGEN = ["TITEL_ONBEKEND 2026!A1"]
VRAAG = "of cijfers zonder een uitgezonderd deel volledig zijn."
