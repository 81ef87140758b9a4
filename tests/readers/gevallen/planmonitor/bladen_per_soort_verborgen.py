"""Een blad per soort woningen, waarvan een verborgen is."""

UITKOMST = "gevraagd"
VRAAG = "welk blad telt, of of het onderdelen van één lijst zijn."
KOP = ["Plan", "Kern", 2026, 2027]
OPBOUW = {"verborgen": ["Koop"]}
BLADEN = {
    "Sociale huur": [KOP, ["De Dijk", "Nijkerk", 10, 8]],
    "Koop": [KOP, ["De Weg", "Nijkerk", 10, 5]],
}
MELDINGEN = ["TWEE_BLADEN Sociale huur!A1"]
