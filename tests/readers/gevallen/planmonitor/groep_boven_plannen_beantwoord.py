"""Zo'n regel, waarvan een persoon zei dat hij meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "groep_boven_plannen"
INDELING = """
[bladen.P.rijen]
"Noord" = "telt mee"
"""
TABELLEN = {
    "plannen": """
        plan    | planstatus
        De Hof  | 1A
        Noord   | onbekend
        De Dijk | 1A
        De Weg  | 3
    """
}
