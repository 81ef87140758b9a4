"""Een blad met alleen procenten, dat wordt overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_alleen_aandelen"
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
