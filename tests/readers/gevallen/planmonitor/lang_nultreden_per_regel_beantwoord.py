"""Een regel per soort woning met ‘Nultreden’, waarvan een persoon zei dat elke regel haar eigen woningen telt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "lang_nultreden_per_regel"
INDELING = """
[bladen.P.kolommen]
"Nultreden" = "waarvan nultreden"
"""
TABELLEN = {
    "plannen": """
        plan_sleutel | nultreden
        de-dijk      | 3
        de-weg       | 0
    """,
}
MELDINGEN = ["PLANAANTAL_PER_REGEL P!E1"]
