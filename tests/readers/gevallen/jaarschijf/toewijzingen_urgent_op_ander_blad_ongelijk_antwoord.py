"""De urgente groepen op een ander blad; wat er staat is een totaal."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_urgent_op_ander_blad_ongelijk"
INDELING = """
[bladen.Toewijzingen.rijen]
"Urgent"="totaal"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | post        | groep  | doelgroep  | aantal | bron
        WSN          | 2025 | vrijgekomen |        |            | 200    | Toewijzingen!B3
        de Alliantie | 2025 | vrijgekomen |        |            | 40     | Toewijzingen!C3
        WSN          | 2025 | toegewezen  | urgent | Medisch    | 30     | Urgenten!B3
        de Alliantie | 2025 | toegewezen  | urgent | Medisch    | 5      | Urgenten!C3
        WSN          | 2025 | toegewezen  | urgent | Mantelzorg | 19     | Urgenten!B4
        de Alliantie | 2025 | toegewezen  | urgent | Mantelzorg | 3      | Urgenten!C4
    """,
}
