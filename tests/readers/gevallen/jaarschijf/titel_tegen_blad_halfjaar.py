"""Een titel over het tweede halfjaar op een blad van het eerste."""

UITKOMST = "gevraagd"
BLADEN = {
    "1e halfjaar 2026": [
        ["Realisatie sociale huur 2e halfjaar 2026"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2],
    ]
}
MELDINGEN = ["TITEL_TEGEN_BLAD 1e halfjaar 2026!A1"]
VRAAG = "over welk halfjaar de cijfers gaan."
