"""Een draaitabel in compacte vorm met een eigen woord voor een soort woning."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "draaitabel_onbekend_woord"
INDELING = """
[bladen.D.waarden]
Starters = "sociale koop"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal | bron
        de-dijk | huur | sociaal | 10 | D!B3
        de-dijk | koop | sociaal | 5 | D!B4
        de-laan | koop | onbekend | 5 | D!B6
    """,
}
