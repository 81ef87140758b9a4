"""Een blad met alleen kolommen in procenten."""

UITKOMST = "gevraagd"
BLADEN = {
    "2026": [["Realisatie sociale huur 2026"], ["Corporatie", "Nieuwbouw (%)", "Sloop (%)"], ["WSN", 10, 2]],
    "2025": [["Realisatie sociale huur 2025"], ["Corporatie", "Nieuwbouw", "Sloop"], ["WSN", 10, -2]],
}
MELDINGEN = ["ALLEEN_AANDELEN_OP_BLAD 2026!A2"]
VRAAG = "of een blad zonder aantallen wordt overgeslagen."
