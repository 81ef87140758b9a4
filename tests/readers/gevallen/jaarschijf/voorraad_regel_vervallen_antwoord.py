"""Regels waarvan een opmerking zegt dat zij zijn vervallen of niet zijn meegeteld, met een antwoord."""

BLADEN = {
    "2026": [
        ["Prognose sociale huur 2026, WSN"],
        ["Mutatie", "Aantal", "Opmerking"],
        ["Nieuwbouw", 20, "VERVALLEN"],
        ["Sloop", -4, "niet meegeteld"],
        ["Verkoop", -3, "in verkoop sinds mei"],
    ]
}
UITKOMST = "gelezen"
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
