"""Slaagkansen als hele percentages onder een kop met een procentteken."""

UITKOMST = "gelezen"
BLADEN = {"2025": [["Slaagkans (%)"], ["jongeren", 7.1], ["urgenten", 61.2], ["Totaal", 12]]}
TABELLEN = {
    "kerncijfers": """
        partij   | jaar | maat      | doelgroep | waarde | eenheid | bron
        gemeente | 2025 | slaagkans | jongeren  | 0.071  | aandeel | 2025!B2
        gemeente | 2025 | slaagkans | urgenten  | 0.612  | aandeel | 2025!B3
        gemeente | 2025 | slaagkans | Totaal    | 0.12   | aandeel | 2025!B4
    """,
}
