"""Boven de jaren van de voorraad staat ‘cumulatief’ en een aantal wordt minder; antwoord: elk jaar staat apart."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_cumulatief_in_titel_daalt"
INDELING = """
[bladen.V.waarden]
"2025 t/m 2027" = "per jaar"
"""
TABELLEN = {
    "voorraadmutaties": """
        mutatie   | jaar_van | aantal
        nieuwbouw | 2025     | 10
        nieuwbouw | 2026     | 20
        nieuwbouw | 2027     | 15
        sloop     | 2025     | -4
        sloop     | 2026     | -4
        sloop     | 2027     | -9
    """
}
