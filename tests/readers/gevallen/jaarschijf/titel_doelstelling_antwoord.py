"""Een titel met doelstelling en realisatie, waarvan is geantwoord dat het de realisatie is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "titel_doelstelling"
INDELING = """
[bladen."2026".waarden]
"Doelstelling en realisatie sociale huur 2026" = "Realisatie sociale huur 2026"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2026 |  | 10
        WSN | sociale_huur | sloop | realisatie | 2026 |  | -2
    """,
}
