"""Onder elk jaar dezelfde soorten woningen, waarvan is gezegd wat zij zijn: het jaar erboven blijft gelden."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "jaargroepen_onbekende_soort"
INDELING = """
[bladen.Planning.kolommen]
"2026 Koop <405k" = "betaalbare koop"
"2026 Koop >405k" = "dure koop"
"2027 Koop <405k" = "betaalbare koop"
"2027 Koop >405k" = "dure koop"
"2028 e.v. Koop >405k" = "dure koop"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | jaar_van | jaar_tot | aantal
        plan-luxool | huur | sociaal | 2026 | 2026 | 10
        plan-luxool | koop | betaalbaar | 2026 | 2026 | 3
        plan-luxool | koop | duur | 2026 | 2026 | 2
        plan-luxool | koop | betaalbaar | 2027 | 2027 | 8
        plan-luxool | koop | duur | 2027 | 2027 | 12
        spoorkamp | huur | sociaal | 2028 | | 30
        spoorkamp | koop | duur | 2028 | | 35
    """,
}
