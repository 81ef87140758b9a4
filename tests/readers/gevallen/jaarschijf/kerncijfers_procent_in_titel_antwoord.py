"""Slaagkansen onder de 1 met procenten in de titel, met een antwoord."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "kerncijfers_procent_in_titel"
INDELING = """
[bladen."2026".kolommen]
Slaagkans = "slaagkans in procent"
"""
TABELLEN = {
    "kerncijfers": """
        partij   | jaar | maat      | doelgroep | waarde | eenheid | bron
        gemeente | 2026 | slaagkans | tot 23    | 0.008  | aandeel | 2026!B3
        gemeente | 2026 | slaagkans | 23-27     | 0.005  | aandeel | 2026!B4
    """,
}
