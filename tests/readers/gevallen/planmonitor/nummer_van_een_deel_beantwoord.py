"""Een plan onder een plan met hetzelfde nummer voor de punt, waarvan is gezegd dat het meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "nummer_van_een_deel"
INDELING = """
[bladen.S.rijen]
"rij 4" = "telt mee"
"""
TABELLEN = {
    "programma": """
        plan_sleutel|prijsklasse|aantal
        1|sociaal|12
        1|onbekend|4
        2|sociaal|40
        2|onbekend|20
        2.1|sociaal|20
        2.1|onbekend|10
        3|sociaal|5
        3|onbekend|5
        """,
}
