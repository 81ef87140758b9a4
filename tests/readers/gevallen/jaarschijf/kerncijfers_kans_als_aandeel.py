"""Slaagkansen als aandeel zonder procentteken: een ervan is te klein om een percentage te zijn."""

UITKOMST = "gelezen"
BLADEN = {"S": [["Slaagkans 2025 WSN"], ["Doelgroep", "Slaagkans"], ["Jongeren", 0.07], ["Senioren", 0.6]]}
TABELLEN = {
    "kerncijfers": """
        maat      | doelgroep | waarde | bron
        slaagkans | Jongeren  | 0.07   | S!B3
        slaagkans | Senioren  | 0.6    | S!B4
    """
}
