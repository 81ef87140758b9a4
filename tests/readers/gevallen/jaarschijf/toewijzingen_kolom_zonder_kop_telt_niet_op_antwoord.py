"""Een kolom zonder kop naast toewijzingen, waarvan is geantwoord dat zij wordt overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_kolom_zonder_kop_telt_niet_op"
INDELING = """
[bladen.T.kolommen]
"kolom D" = "overslaan"
"""
MELDINGEN = []
TABELLEN = {
    "toewijzingen": """
        corporatie   | groep    | aantal
        WSN          | urgent   | 10
        de Alliantie | urgent   | 20
        WSN          | regulier | 40
        de Alliantie | regulier | 60
    """
}
