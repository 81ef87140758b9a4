"""Onbekende tussenregels links van de namen, boven herhaalde koppen, met het antwoord dat het kernen zijn."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "secties_links_van_de_namen"
INDELING = """
[bladen.P.waarden]
"Oosterveld" = "kern"
"Zuidbroek" = "kern"
"""
TABELLEN = {
    "plannen": """
        plan      | kern
        Meerzicht | Oosterveld
        Spoorkamp | Oosterveld
        Middelweg | Zuidbroek
    """,
}
