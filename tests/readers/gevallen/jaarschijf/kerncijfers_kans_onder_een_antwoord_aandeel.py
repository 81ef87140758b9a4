"""Slaagkansen tussen een half en een, met het antwoord dat zij een aandeel zijn."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "kerncijfers_kans_onder_een"
INDELING = """
[bladen.S.kolommen]
"Slaagkans" = "slaagkans, aandeel"
"""
TABELLEN = {
    "kerncijfers": """
        maat      | doelgroep | waarde | eenheid | bron
        slaagkans | Jongeren  | 0.9  | aandeel | S!B3
        slaagkans | Gezinnen  | 0.4  | aandeel | S!B4
        slaagkans | Urgenten  | 0.95 | aandeel | S!B5
    """
}
