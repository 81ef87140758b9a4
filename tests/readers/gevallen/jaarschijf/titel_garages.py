"""Een titel over parkeerplaatsen en garages."""

UITKOMST = "gevraagd"
BLADEN = {
    "2026": [
        ["Realisatie sociale huur: parkeerplaatsen en garages 2026"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2],
    ]
}
MELDINGEN = ["TITEL_ONBEKEND 2026!A1"]
VRAAG = "of parkeerplaatsen en garages woningen zijn."
