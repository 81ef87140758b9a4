"""Een blad met alleen procenten, dat wordt overgeslagen."""

UITKOMST = "gelezen"
BLADEN = {
    "2026": [["Realisatie sociale huur 2026"], ["Corporatie", "Nieuwbouw (%)", "Sloop (%)"], ["WSN", 10, 2]],
    "2025": [["Realisatie sociale huur 2025"], ["Corporatie", "Nieuwbouw", "Sloop"], ["WSN", 10, -2]],
}
INDELING = """
[bladen."2026"]
overslaan = true
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2025 |  | 10
        WSN | sociale_huur | sloop | realisatie | 2025 |  | -2
    """,
}
