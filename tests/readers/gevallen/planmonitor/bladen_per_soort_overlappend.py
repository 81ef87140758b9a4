"""Een blad met huur en een met sociale huur: het ene kan een deel van het andere zijn."""

UITKOMST = "gevraagd"
VRAAG = "welk blad telt, of of het onderdelen van één lijst zijn."
KOP = ["Plan", "Kern", 2026, 2027]
BLADEN = {
    "Huur": [KOP, ["De Dijk", "Nijkerk", 10, 8]],
    "Sociale huur": [KOP, ["De Dijk", "Nijkerk", 10, 5]],
}
MELDINGEN = ["TWEE_BLADEN Huur!A1"]
