"""Een plan met bijna de naam die zijn delen noemen, waarvan is geantwoord dat het een totaal is."""

UITKOMST = "gelezen"
INDELING = """
[bladen.Plannen.rijen]
"Plan Doornsteeg" = "totaal"
"""
BLADEN = {
    "Plannen": [
        ["Plan", "Onderdeel van", "Planstatus", "Oplevering", "Sociale huur", "Dure koop"],
        ["Noord", "Doornsteeg", "1A", 2026, 10, 20],
        ["De Laan", None, "3", 2028, 4, 6],
        ["Plan Doornsteeg", None, "1A", "2026-2028", 30, 50],
        ["Zuid", "Doornsteeg", "1A", 2028, 20, 30],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | aantal | bron
        noord        | 10     | Plannen!E2
        noord        | 20     | Plannen!F2
        de-laan      | 4      | Plannen!E3
        de-laan      | 6      | Plannen!F3
        zuid         | 20     | Plannen!E5
        zuid         | 30     | Plannen!F5
    """
}
