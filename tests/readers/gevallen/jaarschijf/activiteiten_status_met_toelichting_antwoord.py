"""Een status met een toelichting erachter, met een antwoord."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "activiteiten_status_met_toelichting"
INDELING = """
[bladen.Jaarschijf.waarden]
"Gereed in maart, evaluatie loopt nog"="loopt"
"Nog niet gereed"="loopt"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit | trekker  | planning | status | bron
        2026 | 9        | Overleg    | WSN      | Q1       | loopt  | Jaarschijf!B3
        2026 | 10       | Huisvesten | gemeente | Q2       | loopt  | Jaarschijf!B4
        2026 | 11       | Iets       | HON      | Q2       | loopt  | Jaarschijf!B5
    """,
}
