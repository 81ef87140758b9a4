"""Dezelfde lijst op twee bladen, elk van een andere datum, en een van de twee is overgeslagen."""

UITKOMST = "gelezen"
KOP = ["Plan", "Status", "Oplevering", "Sociale huur"]
BLADEN = {
    "Stand juni 2026": [KOP, ["De Dijk", "3", 2027, 12]],
    "Stand december 2026": [KOP, ["De Dijk", "1A", 2027, 10]],
}
INDELING = """
[bladen."Stand juni 2026"]
overslaan = true
"""
TABELLEN = {
    "programma": """
        plan_sleutel | aantal | bron
        de-dijk      | 10     | Stand december 2026!D2
    """,
}
