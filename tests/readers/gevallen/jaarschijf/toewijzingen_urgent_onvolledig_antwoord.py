"""Een regel ‘Urgent’ die meer is dan de groepen eronder."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_urgent_onvolledig"
INDELING = """
[bladen."Toewijzingen 2025".rijen]
Urgent = "totaal"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post        | groep  | doelgroep         | aantal | bron
        WSN        | 2025 | vrijgekomen |        |                   | 100    | Toewijzingen 2025!B2
        WSN        | 2025 | toegewezen  | urgent | medische urgentie | 10     | Toewijzingen 2025!B4
        WSN        | 2025 | toegewezen  | urgent | sociale urgentie  | 12     | Toewijzingen 2025!B5
    """,
}
MELDINGEN = ["TOTAAL_WIJKT_AF Toewijzingen 2025!B3"]
