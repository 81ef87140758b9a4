"""Een doorgehaalde activiteit, en een die vervallen heet."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "activiteiten_doorgehaald"
INDELING = """
[bladen."2025".waarden]
"Statushouders huisvesten" = "vervallen"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit               | status    | status_bron | bron
        2025 | 9        | Urgenten monitoren       | loopt     | loopt       | 2025!B2
        2025 | 10       | Statushouders huisvesten | vervallen | loopt       | 2025!B3
        2025 | 11       | Uitstroom bespreken      | vervallen | vervallen   | 2025!B4
    """,
}
