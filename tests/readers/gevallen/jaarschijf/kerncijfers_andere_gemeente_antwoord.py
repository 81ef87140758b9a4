"""Kerncijfers van een andere gemeente, waarvan is geantwoord dat zij niet tellen."""

UITKOMST = "gelezen"
BLADEN = {"K": [["Kerncijfers gemeente Barneveld 2026"], ["Indicator", "Waarde"], ["Taakstelling statushouders", 20]]}
INDELING = """
[bladen."K".waarden]
"Kerncijfers gemeente Barneveld 2026" = "overslaan"
"""
TABELLEN = {
    "kerncijfers": """
        partij | jaar | maat | waarde
    """,
}
