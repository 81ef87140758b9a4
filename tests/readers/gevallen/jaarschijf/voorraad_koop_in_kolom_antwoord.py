"""Die tabel, waarvan is geantwoord dat het ene woord meetelt en het andere niet."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_koop_in_kolom"
INDELING = """
[bladen."Voorraad".waarden]
"koop" = "telt mee"
"in aanbouw" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2025 | | 5
        de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025 | | 100
    """,
}
