"""Een regel ‘waarvan fase 1’, waarvan is geantwoord dat hij niet nog eens meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "plan_met_waarvan_regel"
INDELING = """
[bladen.Plannen.rijen]
"waarvan fase 1" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | aantal | bron
        doornsteeg   | 30     | Plannen!D2
        doornsteeg   | 50     | Plannen!E2
        de-laan      | 4      | Plannen!D4
        de-laan      | 6      | Plannen!E4
    """
}
