"""Lijsten onder zulke titels, waarvan een persoon zei welke meetellen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "titel_andere_telling"
INDELING = """
[bladen.P.waarden]
"Aantal uit te geven kavels" = "overslaan"
"Investering in miljoenen" = "overslaan"
"Verschil ten opzichte van vorige monitor" = "overslaan"
"Woningbouwplannen Barneveld" = "overslaan"
"Woningen per aangewezen zoekpunt" = "telt mee"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal
        de-es        | koop     | duur        | 14
    """,
}
