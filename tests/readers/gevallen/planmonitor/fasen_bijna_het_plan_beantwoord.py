"""Een plan dat bijna de som van zijn fasen is, waarvan is gezegd dat het een totaal is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "fasen_bijna_het_plan"
INDELING = """
[bladen.S.rijen]
"De Akker" = "totaal"
"""
MELDINGEN = ["TOTAAL_WIJKT_AF S!D2"]
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | aantal
        de-akker-fase-1 | huur | 6
        de-akker-fase-1 | koop | 5
        de-akker-fase-2 | huur | 4
        de-akker-fase-2 | koop | 4
        de-cel | huur | 7
        de-cel | koop | 8
    """,
}
