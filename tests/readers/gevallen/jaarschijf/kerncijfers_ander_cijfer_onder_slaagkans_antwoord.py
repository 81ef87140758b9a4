"""Een gemiddeld aantal reacties tussen de slaagkansen, overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "kerncijfers_ander_cijfer_onder_slaagkans"
INDELING = """
[bladen.Jaarschijf.waarden]
"Gemiddeld aantal reacties"="overslaan"
"""
TABELLEN = {
    "kerncijfers": """
        partij   | jaar | maat          | doelgroep | waarde | eenheid | bron
        gemeente | 2024 | inschrijftijd |           | 8.2    | jaren   | Jaarschijf!B6
        gemeente | 2025 | inschrijftijd |           | 8.5    | jaren   | Jaarschijf!C6
        gemeente | 2024 | slaagkans     | jongeren  | 0.083  | aandeel | Jaarschijf!B3
        gemeente | 2025 | slaagkans     | jongeren  | 0.081  | aandeel | Jaarschijf!C3
        gemeente | 2024 | slaagkans     | gezinnen  | 0.1    | aandeel | Jaarschijf!B4
        gemeente | 2025 | slaagkans     | gezinnen  | 0.11   | aandeel | Jaarschijf!C4
    """,
}
