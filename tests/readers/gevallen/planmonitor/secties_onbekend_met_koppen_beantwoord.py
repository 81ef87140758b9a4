"""Namen die de monitor niet kent boven stukken van een lijst, met het antwoord dat het kernen zijn."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "secties_onbekend_met_koppen"
INDELING = """
[bladen.P.waarden]
"Oosterveld" = "kern"
"Zuidbroek" = "kern"
"""
TABELLEN = {
    "plannen": """
        plan    | kern
        De Dijk | Oosterveld
        De Weg  | Zuidbroek
    """,
}
