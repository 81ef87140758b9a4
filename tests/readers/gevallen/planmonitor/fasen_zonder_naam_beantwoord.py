"""Fasen zonder naam onder een plan, waarvan is gezegd dat zij er een deel van zijn."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "fasen_zonder_naam"
INDELING = """
[bladen.Projecten.rijen]
"Fase 2" = "hoort erbij"
"Fase 3" = "hoort erbij"
"""
TABELLEN = {
    "plannen": """
        plan_sleutel     | plan              | planstatus | bron
        deltapark        | Deltapark         | 1A         | Projecten!A2
        deltapark-fase-2 | Deltapark, Fase 2 | 2A         | Projecten!A2
        deltapark-fase-3 | Deltapark, Fase 3 | 3          | Projecten!A2
        weide            | Weide             | 1A         | Projecten!A5
    """,
    "programma": """
        plan_sleutel     | prijsklasse | jaar_van | aantal
        deltapark        | sociaal     | 2026     | 10
        deltapark        | duur        | 2026     | 20
        deltapark-fase-2 | sociaal     | 2028     | 12
        deltapark-fase-2 | duur        | 2028     | 22
        deltapark-fase-3 | sociaal     | 2030     | 14
        deltapark-fase-3 | duur        | 2030     | 24
        weide            | sociaal     | 2026     | 3
        weide            | duur        | 2026     | 4
    """,
}
