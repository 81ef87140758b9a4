"""Een kolom met de status per jaar, waarvan een wordt overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "activiteiten_status_per_jaar"
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
