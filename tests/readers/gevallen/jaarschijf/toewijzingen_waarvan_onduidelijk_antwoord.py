"""Een groep als ‘waarvan’ onder een andere, met het antwoord dat zij een deel is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_waarvan_onduidelijk"
CUMULATIEF = True
INDELING = """
[bladen.T.waarden]
"waarvan statushouders" = "deel"
"""
TABELLEN = {
    "toewijzingen": """
        groep         | aantal | bron
        urgent        | 21     | T!B3
        statushouders | 14     | T!B4
        regulier      | 105    | T!B5
    """
}
MELDINGEN = ["GROEP_AFGETROKKEN T!B4"]
