"""Dezelfde lijst op twee bladen, elk van een andere datum, en een van de twee is overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "bladen_versies"
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
