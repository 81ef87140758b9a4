"""Een urgente groep die niet in de begrippenlijst staat, onder de tussenkop ‘Urgent’."""

UITKOMST = "gelezen"
BLADEN = {"Toewijzingen 2025": [[None, "WSN"], ["Urgent"], ["Medisch", 10], ["Remigranten", 2]]}
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post       | groep  | doelgroep   | aantal | bron
        WSN        | 2025 | toegewezen | urgent | Medisch     | 10     | Toewijzingen 2025!B3
        WSN        | 2025 | toegewezen | urgent | Remigranten | 2      | Toewijzingen 2025!B4
    """,
}
MELDINGEN = ["DOELGROEP_ONBEKEND Toewijzingen 2025!B4"]
