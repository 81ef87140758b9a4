"""Slaagkansen tussen een half en een, met het antwoord dat zij een percentage zijn."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "kerncijfers_kans_onder_een"
INDELING = """
[bladen.S.kolommen]
"Slaagkans" = "slaagkans in procent"
"""
TABELLEN = {
    "kerncijfers": """
        maat      | doelgroep | waarde | eenheid | bron
        slaagkans | Jongeren  | 0.009  | aandeel | S!B3
        slaagkans | Gezinnen  | 0.004  | aandeel | S!B4
        slaagkans | Urgenten  | 0.0095 | aandeel | S!B5
    """
}
