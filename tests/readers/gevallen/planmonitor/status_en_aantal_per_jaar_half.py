"""Van twee jaren staan er status en aantal, en een persoon zei alleen welke status telt."""

UITKOMST = "gevraagd"
VRAAG = "of de aantallen per jaar zijn."
WERKBOEK_VAN = "status_en_aantal_per_jaar"
INDELING = """
[bladen.P.kolommen]
"Status 2025" = "overslaan"
"Status 2026" = "planstatus"
"""
MELDINGEN = ["AANTAL_VAN_MOMENT P!E1"]
