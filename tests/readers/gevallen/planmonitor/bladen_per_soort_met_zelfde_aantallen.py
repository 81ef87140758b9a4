"""Een blad per soort woningen, waarop elk plan dezelfde aantallen heeft als op het andere."""

UITKOMST = "gevraagd"
VRAAG = "welk blad telt, of of het onderdelen van één lijst zijn."
KOP = ["Plan", "Kern", "Oplevering", "Aantal woningen"]
BLADEN = {
    "Sociale huur": [KOP, ["De Dijk", "Nijkerk", 2027, 35], ["De Weg", "Nijkerk", 2028, 12]],
    "Koop": [KOP, ["De Dijk", "Nijkerk", 2027, 35], ["De Weg", "Nijkerk", 2028, 12]],
}
MELDINGEN = ["TWEE_BLADEN Sociale huur!A1"]
