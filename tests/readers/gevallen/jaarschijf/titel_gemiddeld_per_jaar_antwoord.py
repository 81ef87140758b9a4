"""Een gemiddelde per jaar, waarvan is geantwoord dat het niet telt."""

UITKOMST = "gelezen"
BLADEN = {
    "2026": [
        ["Gemiddelde realisatie per jaar sociale huur 2025-2027"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2],
    ]
}
INDELING = """
[bladen."2026".waarden]
"Gemiddelde realisatie per jaar sociale huur 2025-2027" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
    """,
}
