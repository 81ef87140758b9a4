"""Nieuwbouw per kern naast een regel nieuwbouw, met het antwoord dat de kernen worden overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_kernen_in_regels_onvolledig"
INDELING = """
[bladen.V.rijen]
"Nieuwbouw Nijkerk" = "overslaan"
"Nieuwbouw Hoevelaken" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        mutatie   | aantal | bron
        nieuwbouw | 50     | V!B5
        verkoop   | -9     | V!B6
    """
}
