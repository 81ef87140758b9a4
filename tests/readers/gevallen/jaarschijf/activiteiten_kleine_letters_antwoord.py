"""Activiteiten zonder hoofdletter; een regel met alleen een activiteit telt als eigen activiteit."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "activiteiten_kleine_letters"
INDELING = """
[bladen.Jaarschijf.waarden]
"verslag maken"="activiteit"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit     | trekker  | planning | status | bron
        2026 | 9        | overleg voeren | WSN      | Q1       | loopt  | Jaarschijf!B3
        2026 |          | verslag maken  |          |          |        | Jaarschijf!B4
        2026 | 10       | huisvesten     | gemeente | Q2       | gereed | Jaarschijf!B5
    """,
}
