"""Een noot over een prognose onder realisatie, waarvan de kolom als prognose is toegewezen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "noot_prognose_onder"
INDELING = """
[bladen.Voorraad.kolommen]
"2025" = "2025 prognose"
"""
TABELLEN = {
    "voorraadmutaties": """
        mutatie   | basis      | jaar_van | aantal
        nieuwbouw | realisatie | 2024     | 26
        nieuwbouw | prognose   | 2025     | 44
    """,
}
MELDINGEN = []
