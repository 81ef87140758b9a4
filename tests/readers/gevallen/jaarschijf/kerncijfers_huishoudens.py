"""Statushouders die volgens de titel in huishoudens zijn geteld."""

BLADEN = {
    "K": [
        ["Statushouders 2026, aantallen in huishoudens"],
        ["Corporatie", "Taakstelling", "Gehuisveste statushouders"],
        ["WSN", 14, 12],
    ]
}
UITKOMST = "gevraagd"
VRAAG = "of het personen zijn."
TABELLEN = {}
MELDINGEN = ["CIJFER_EENHEID K!A1"]
