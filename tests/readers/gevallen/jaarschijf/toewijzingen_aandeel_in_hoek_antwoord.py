"""Die tabel, waarvan is geantwoord dat zij niet meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_aandeel_in_hoek"
INDELING = """
[bladen."Toewijzingen".waarden]
"Aandeel" = "overslaan"
"""
TABELLEN = {"toewijzingen": "corporatie | jaar | post | groep | aantal"}
