"""Een blad per jaar, met andere plannen en zonder kolom met een oplevering."""

UITKOMST = "gevraagd"
VRAAG = "of de bladen onderdelen van één lijst zijn, en of het jaar dat van de oplevering is."
KOP = ["Plan", "Kern", "Status", "Sociale huur"]
BLADEN = {"2026": [KOP, ["De Dijk", "Nijkerk", "1A", 10]], "2028": [KOP, ["De Laan", "Nijkerk", "3", 4]]}
MELDINGEN = ["TWEE_BLADEN 2026!A1"]
