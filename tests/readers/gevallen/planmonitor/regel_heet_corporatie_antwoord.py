"""Zulke regels die als een corporatie heten: een persoon zei dat de ene een plan is en de andere niet meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "regel_heet_corporatie"
INDELING = """
[bladen.Blad1.rijen]
"WSN" = "telt mee"
"Alliantie" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      | 2026     | 10
        de-dijk      | 2027     | 4
        de-dijk      | 2028     | 3
        wsn          | 2026     | 10
        wsn          | 2027     | 10
        wsn          | 2028     | 10
    """
}
