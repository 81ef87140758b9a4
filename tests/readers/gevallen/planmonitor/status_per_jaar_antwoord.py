"""De planstatus van twee jaren naast elkaar, waarvan een persoon het eerste aanwees."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "status_per_jaar"
INDELING = """
[bladen.P.kolommen]
"Status 2025" = "planstatus"
"Status 2026" = "overslaan"
"""
TABELLEN = {
    "plannen": """
        plan    | planstatus
        De Dijk | 2A
        De Laan | 4B
    """,
}
