"""Een regel ‘Urgent’ die meer is dan de groepen eronder, en die meetelt: de rest is zonder groep."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_urgent_onvolledig"
INDELING = """
[bladen."Toewijzingen 2025".rijen]
Urgent = "telt mee"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post        | groep  | doelgroep         | aantal | bron
        WSN        | 2025 | vrijgekomen |        |                   | 100    | Toewijzingen 2025!B2
        WSN        | 2025 | toegewezen  | urgent |                   | 8      | Toewijzingen 2025!B3
        WSN        | 2025 | toegewezen  | urgent | medische urgentie | 10     | Toewijzingen 2025!B4
        WSN        | 2025 | toegewezen  | urgent | sociale urgentie  | 12     | Toewijzingen 2025!B5
    """,
}
MELDINGEN = ["GROEP_AFGETROKKEN Toewijzingen 2025!B4"]
