"""Slaagkansen onder een kop met een procentteken en een eigen jaar, waarvan er een onder de 1% is."""

UITKOMST = "gelezen"
BLADEN = {"Slaagkans": [["Jaarschijf 2026"], ["Groep", "Slaagkans 2025 (%)"], ["jongeren", 0.9], ["gezinnen", 9.4]]}
TABELLEN = {
    "kerncijfers": """
        partij | jaar | maat | doelgroep | waarde | eenheid | bron
        gemeente | 2025 | slaagkans | jongeren | 0.009 | aandeel | Slaagkans!B3
        gemeente | 2025 | slaagkans | gezinnen | 0.094 | aandeel | Slaagkans!B4
    """
}
