"""Zulke opmerkingen, waarvan een persoon zei welke regels meetellen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "opmerking_bij_plan"
INDELING = """
[bladen.P.rijen]
"rij 2" = "overslaan"
"rij 3" = "telt mee"
"rij 4" = "telt mee"
"""
MELDINGEN = ["OPMERKING_BIJ_PLAN P!E5", "OPMERKING_BIJ_PLAN P!E6"]
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-laan      | 2031     | 5
        de-brink     | 2031     | 6
        het-pad      | 2031     | 7
        de-es        | 2026     | 8
        de-kamp      | 2028     | 9
    """,
}
