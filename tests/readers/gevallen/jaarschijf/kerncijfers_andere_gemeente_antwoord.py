"""Kerncijfers van een andere gemeente, waarvan is geantwoord dat zij niet tellen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "kerncijfers_andere_gemeente"
INDELING = """
[bladen."K".waarden]
"Kerncijfers gemeente Barneveld 2026" = "overslaan"
"""
TABELLEN = {
    "kerncijfers": """
        partij | jaar | maat | waarde
    """,
}
