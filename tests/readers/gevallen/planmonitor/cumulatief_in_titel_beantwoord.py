"""Jaarkolommen onder zulke titels, waarvan een persoon zei welke lijst meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "cumulatief_in_titel"
INDELING = """
[bladen.P.waarden]
"Opgeteld aantal op te leveren woningen" = "overslaan"
"Stand woningen ultimo jaar" = "overslaan"
"Woningen nog te bouwen per 1 januari" = "telt mee"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        het-pad      | 2026     | 30
        het-pad      | 2027     | 10
        het-pad      | 2028     | 5
    """,
}
