"""Die tabel, waarvan is geantwoord dat de kolom de nieuwbouw van 2025 is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_stand_onder_titel_met_mutatie"
INDELING = """
[bladen."Voorraad".kolommen]
"Stand 31-12-2025" = "nieuwbouw 2025"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2025 | | 36
        de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025 | | 12
    """,
}
