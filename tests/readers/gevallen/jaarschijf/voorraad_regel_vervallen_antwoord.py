"""Regels waarvan een opmerking zegt dat zij zijn vervallen of niet zijn meegeteld, met een antwoord."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_regel_vervallen"
INDELING = """
[bladen."2026".waarden]
vervallen = "overslaan"
"niet meegeteld" = "telt mee"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | jaar_van | segment | mutatie | aantal | bron
        WSN | 2026 | sociale_huur | sloop | -4 | 2026!B4
        WSN | 2026 | sociale_huur | verkoop | -3 | 2026!B5
    """
}
