"""Stukken van een lijst onder onbekende namen: een kern, een andere groep en een plan zonder aantallen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "secties_onbekend"
INDELING = """
[bladen.P.waarden]
"Oosterveld" = "kern"
"Fase twee" = "groep"
"De Es" = "overslaan"
"""
TABELLEN = {
    "plannen": """
        plan    | kern
        De Dijk | Oosterveld
        De Weg  |
        De Laan | Hoevelaken
        De Hof  | Hoevelaken
    """,
}
