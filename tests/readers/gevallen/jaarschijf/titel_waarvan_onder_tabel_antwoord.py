"""Een tabel met ‘Waarvan’ in de titel, waarvan is geantwoord dat zij niet telt."""

UITKOMST = "gelezen"
BLADEN = {
    "2026": [
        ["Realisatie sociale huur 2026"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2],
        [],
        ["Waarvan aan huurders (realisatie sociale huur 2026)"],
        ["Corporatie", "Verkoop"],
        ["WSN", -4],
    ]
}
INDELING = """
[bladen."2026".waarden]
"Waarvan aan huurders (realisatie sociale huur 2026)" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2026 |  | 10
        WSN | sociale_huur | sloop | realisatie | 2026 |  | -2
    """,
}
