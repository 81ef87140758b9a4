"""Een status van een activiteit die de monitor niet kent."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "activiteiten_onbekende_status"
INDELING = """
[bladen."2025".waarden]
zwevend = "vertraagd"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit         | status    | status_bron | bron
        2025 | 9        | Urgenten monitoren | vertraagd | zwevend     | 2025!B2
        2025 | 10       | Statushouders      | vertraagd | zwevend     | 2025!B3
    """,
}
