"""Een titel over niet-sociale huur, waarvan is geantwoord dat hij middenhuur is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "titel_niet_sociaal"
INDELING = """
[bladen."2026".waarden]
"Realisatie 2026 niet-sociale huur" = "Realisatie 2026 middenhuur"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | middenhuur | nieuwbouw | realisatie | 2026 |  | 10
        WSN | middenhuur | sloop | realisatie | 2026 |  | -2
    """,
}
