"""Slaagkansen onder de 1 met procenten in de titel, met een antwoord."""

UITKOMST = "gelezen"
BLADEN = {"2026": [["Slaagkansen in procenten 2026"], ["Leeftijd", "Slaagkans"], ["tot 23", 0.8], ["23-27", 0.5]]}
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
