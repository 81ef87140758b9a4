"""Percentages onder aantallen, met het procentteken in de getalnotatie: de regels worden overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_procentteken_in_opmaak"
INDELING = """
[bladen.T.rijen]
"rij 4" = "overslaan"
"rij 5" = "overslaan"
"""
TABELLEN = {
    "toewijzingen": """
        post        | aantal | bron
        vrijgekomen | 140    | T!B3
    """
}
