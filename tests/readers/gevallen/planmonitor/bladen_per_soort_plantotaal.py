"""Een blad per soort woningen, met op elk blad ook alle woningen van het plan."""

UITKOMST = "gevraagd"
VRAAG = "welk blad telt, of of het onderdelen van één lijst zijn."
KOP = ["Plan", "Kern", 2026, 2027, "Totaal aantal woningen"]
BLADEN = {
    "Sociale huur": [KOP, ["De Dijk", "Nijkerk", 10, 5, 35]],
    "Koop": [KOP, ["De Dijk", "Nijkerk", None, 20, 35]],
}
MELDINGEN = ["TWEE_BLADEN Sociale huur!A1"]
