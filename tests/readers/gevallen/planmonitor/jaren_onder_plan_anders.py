"""Onder een plan met eigen aantallen regels met alleen een jaar, die daar niet op uitkomen."""

UITKOMST = "gevraagd"
VRAAG = "bij welk plan de woningen op die regels horen."
BLADEN = {
    "Plannen": [
        ["Plannaam", "Kern", "Planstatus", "Aantal"],
        ["De Brink", "Nijkerk", "1A", 90],
        [2027, None, None, 81],
        ["De Flier", "Hoevelaken", "3", 31],
    ]
}
MELDINGEN = ["NAAM_IS_GETAL Plannen!A3"]
