"""Slaagkansen als aandeel onder een kop met een procentteken, zoals Excel ze met opmaak bewaart."""

UITKOMST = "gelezen"
BLADEN = {"2025": [["Groep", "Slaagkans (%)"], ["jongeren", 0.071], ["gezinnen", 0.094]]}
TABELLEN = {
    "kerncijfers": """
        partij   | jaar | maat      | doelgroep | waarde | eenheid | bron
        gemeente | 2025 | slaagkans | jongeren  | 0.071  | aandeel | 2025!B2
        gemeente | 2025 | slaagkans | gezinnen  | 0.094  | aandeel | 2025!B3
    """,
}
MELDINGEN = ["AANDEEL_GELEZEN 2025!B2"]
