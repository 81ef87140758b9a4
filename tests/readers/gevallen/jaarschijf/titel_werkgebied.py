"""Een titel over het gehele werkgebied van de corporatie."""

UITKOMST = "gevraagd"
BLADEN = {
    "2026": [["Realisatie sociale huur 2026, gehele werkgebied"], ["Corporatie", "Nieuwbouw", "Sloop"], ["WSN", 10, -2]]
}
MELDINGEN = ["TITEL_ONBEKEND 2026!A1"]
VRAAG = "of cijfers over een ander gebied tellen."
