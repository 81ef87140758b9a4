"""Een groep als ‘waarvan’ onder een andere, met het antwoord dat zij ernaast komt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_waarvan_onduidelijk"
INDELING = """
[bladen.T.waarden]
"waarvan statushouders" = "telt mee"
"""
TABELLEN = {
    "toewijzingen": """
        groep         | aantal | bron
        urgent        | 35     | T!B3
        statushouders | 14     | T!B4
        regulier      | 105    | T!B5
    """
}
