"""Een tussenkop met een ander jaar dan de kolomkop."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "kerncijfers_tegenstrijdig"
INDELING = """
[bladen."Cijfers".waarden]
"Slaagkans 2025" = "slaagkans"
"""
TABELLEN = {
    "kerncijfers": """
        partij   | jaar | maat      | doelgroep | waarde | eenheid | bron
        gemeente | 2024 | slaagkans | jongeren  | 0.071  | aandeel | Cijfers!B3
        gemeente | 2025 | slaagkans | jongeren  | 0.066  | aandeel | Cijfers!C3
    """,
}
