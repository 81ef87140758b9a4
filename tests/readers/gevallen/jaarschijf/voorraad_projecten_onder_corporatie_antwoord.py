"""Projecten onder een corporatie, die worden overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_projecten_onder_corporatie"
INDELING = """
[bladen."S".rijen]
"De Flier" = "overslaan"
"Doornsteeg" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2026 |  | 10
        WSN | sociale_huur | sloop | realisatie | 2026 |  | -2
    """,
}
