"""‘Overig’ onder een titel over urgente groepen, met een antwoord."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_overig_onder_urgente_titel"
INDELING = """
[bladen.T.waarden]
Overig = "urgent overig"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post       | groep  | doelgroep     | aantal | bron
        WSN        | 2025 | toegewezen | urgent | Medisch       | 4      | T!B3
        WSN        | 2025 | toegewezen | urgent | urgent overig | 2      | T!B4
    """,
}
