"""Slaagkansen waarvan er een klein genoeg is om een aandeel te kunnen zijn."""

UITKOMST = "gevraagd"
VRAAG = "of het een aandeel of een percentage is."
BLADEN = {"2025": [["Groep", "Slaagkans (%)"], ["jongeren", 0.9], ["gezinnen", 9.4]]}
TABELLEN = {
    "kerncijfers": """
        partij   | jaar | maat      | doelgroep | waarde | eenheid | bron
        gemeente | 2025 | slaagkans | gezinnen  | 0.094  | aandeel | 2025!B3
    """,
}
MELDINGEN = ["AANDEEL_ONZEKER 2025!B2"]
