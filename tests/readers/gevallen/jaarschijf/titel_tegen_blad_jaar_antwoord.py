"""Titels over een ander jaar dan de naam van het blad: een titel telt, en een tabel is overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "titel_tegen_blad_jaar"
INDELING = """
[bladen."Toewijzingen 2024".waarden]
"Toewijzingen WSN 2025" = "overslaan"
[bladen."2025".waarden]
"Realisatie sociale huur WSN 2026" = "telt mee"
"""
TABELLEN = {
    "toewijzingen": "aantal",
    "voorraadmutaties": """
        mutatie   | basis      | jaar_van | aantal
        nieuwbouw | realisatie | 2026     | 88
        sloop     | realisatie | 2026     | -6
    """,
}
MELDINGEN = []
