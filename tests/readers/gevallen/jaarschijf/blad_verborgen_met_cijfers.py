"""Een verborgen blad met cijfers naast een zichtbaar blad."""

UITKOMST = "gevraagd"
BLADEN = {
    "2026": [["Realisatie sociale huur 2026"], ["Corporatie", "Nieuwbouw", "Sloop"], ["WSN", 10, -2]],
    "oud": [["Realisatie sociale huur 2025"], ["Corporatie", "Nieuwbouw", "Sloop"], ["WSN", 7, -1]],
}
OPBOUW = {"verborgen": ["oud"]}
MELDINGEN = ["VERBORGEN_TELT oud!A2"]
VRAAG = "of een verborgen blad meetelt."
