"""Slaagkansen onder een kop met een procentteken die klein genoeg zijn om een aandeel te kunnen zijn."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "kerncijfers_procent_of_aandeel"
INDELING = """
[bladen."2025".kolommen]
"Slaagkans (%)" = "slaagkans in procent"
"""
TABELLEN = {
    "kerncijfers": """
        partij   | jaar | maat      | doelgroep | waarde | eenheid | bron
        gemeente | 2025 | slaagkans | jongeren  | 0.009  | aandeel | 2025!B2
        gemeente | 2025 | slaagkans | gezinnen  | 0.004  | aandeel | 2025!B3
    """,
}
