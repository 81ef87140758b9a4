"""Een corporatie die niet meedoet als tussenkop, waarvan is gezegd dat haar regels niet meetellen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_andere_corporatie_als_tussenkop"
INDELING = """
[bladen.Jaarschijf.waarden]
"Woonstede" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | jaar_van | aantal | bron
        WSN          | sociale_huur | nieuwbouw | 2026     | 20     | Jaarschijf!B4
        de Alliantie | sociale_huur | nieuwbouw | 2026     | 7      | Jaarschijf!B9
    """,
}
