"""Een blad per jaar, met opleveringen in andere jaren: elk blad kan de hele lijst van dat jaar zijn."""

UITKOMST = "gevraagd"
VRAAG = "welk blad telt."
KOP = ["Plan", "Kern", "Oplevering", "Sociale huur"]
BLADEN = {
    "2025": [KOP, ["De Dijk", "Nijkerk", 2027, 10]],
    "2026": [KOP, ["De Dijk", "Nijkerk", 2028, 12]],
}
MELDINGEN = ["TWEE_BLADEN 2025!A1"]
