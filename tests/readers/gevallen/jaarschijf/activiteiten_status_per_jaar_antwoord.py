"""Een kolom met de status per jaar, waarvan een wordt overgeslagen."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf 2026": [
        ["Jaarschijf 2026"],
        ["Afspraak", "Activiteit", "Status 2025", "Status 2026"],
        [1, "Bouwen", "loopt", "gereed"],
        [2, "Slopen", "gereed", None],
    ]
}
INDELING = """
[bladen."Jaarschijf 2026".kolommen]
"Status 2025" = "overslaan"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit | status | bron
        2026 | 1        | Bouwen     | gereed | Jaarschijf 2026!B3
        2026 | 2        | Slopen     |        | Jaarschijf 2026!B4
    """,
}
