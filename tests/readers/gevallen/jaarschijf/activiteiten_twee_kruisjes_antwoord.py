"""Een activiteit met een kruisje bij twee statussen, met een antwoord."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "activiteiten_twee_kruisjes"
INDELING = """
[bladen.Jaarschijf.waarden]
"Loopt en Gereed"="gereed"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit | trekker  | status | bron
        2026 | 9        | Overleg    | WSN      | gereed | Jaarschijf!B3
        2026 | 10       | Huisvesten | gemeente | gereed | Jaarschijf!B4
    """,
}
