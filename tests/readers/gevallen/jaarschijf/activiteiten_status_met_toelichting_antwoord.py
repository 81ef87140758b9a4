"""Een status met een toelichting erachter, met een antwoord."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Jaarschijf 2026"],
        ["Afspraak", "Activiteit", "Trekker", "Planning", "Status"],
        [9, "Overleg", "WSN", "Q1", "Loopt, 3 van 4 overleggen gehad"],
        [10, "Huisvesten", "gemeente", "Q2", "Gereed in maart, evaluatie loopt nog"],
        [11, "Iets", "HON", "Q2", "Nog niet gereed"],
    ]
}
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
