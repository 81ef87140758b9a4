"""Die tabel, waarvan is geantwoord dat de regels van die andere gemeente niet tellen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_andere_gemeente_in_kolom"
INDELING = """
[bladen."Voorraad".waarden]
"Amersfoort" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2025 | | 6
    """,
}
