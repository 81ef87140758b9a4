"""Slaagkansen in promille."""

UITKOMST = "gelezen"
BLADEN = {"Jaarschijf": [["Slaagkans 2025 (‰)"], ["Jongeren", 83], ["Gezinnen", 102]]}
TABELLEN = {
    "kerncijfers": """
        partij   | jaar | maat      | doelgroep | waarde | eenheid | bron
        gemeente | 2025 | slaagkans | Jongeren  | 0.083  | aandeel | Jaarschijf!B2
        gemeente | 2025 | slaagkans | Gezinnen  | 0.102  | aandeel | Jaarschijf!B3
    """,
}
