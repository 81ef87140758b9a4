"""Een titel over onzelfstandige eenheden."""

UITKOMST = "gevraagd"
BLADEN = {
    "2026": [
        ["Realisatie sociale huur 2026, onzelfstandige eenheden (kamers)"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2],
    ]
}
MELDINGEN = ["TITEL_ONBEKEND 2026!A1"]
VRAAG = "of kamers als woningen tellen."
