"""Slaagkansen tussen een half en een, zonder procentteken: 90% of 0,9%."""

UITKOMST = "gevraagd"
VRAAG = "of het een aandeel of een percentage is."
BLADEN = {
    "S": [
        ["Slaagkans 2025 WSN"],
        ["Doelgroep", "Slaagkans"],
        ["Jongeren", 0.9],
        ["Gezinnen", 0.4],
        ["Urgenten", 0.95],
    ]
}
TABELLEN = {
    "kerncijfers": """
        maat      | doelgroep | waarde | bron
        slaagkans | Urgenten  | 0.95   | S!B5
    """
}
MELDINGEN = ["AANDEEL_ONZEKER S!B3", "AANDEEL_ONZEKER S!B4"]
