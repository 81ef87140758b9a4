"""‘max 10’ en ‘ruim 3’ bij toewijzingen, waarvan is geantwoord welk getal het is; van ‘< 40’ is het niet bekend."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_bovengrens"
INDELING = """
[bladen.T.waarden]
"max 10" = "10"
"ruim 3" = "3"
"< 40" = "-"
"""
MELDINGEN = ["GETAL_GESCHAT T!C4"]
TABELLEN = {
    "toewijzingen": """
        corporatie   | groep         | aantal
        WSN          | urgent        | 10
        WSN          | statushouders | 5
        WSN          | regulier      | 20
        de Alliantie | urgent        | 3
        de Alliantie | statushouders | 4
    """
}
