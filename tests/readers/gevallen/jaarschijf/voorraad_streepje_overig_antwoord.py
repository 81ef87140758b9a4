"""‘- overig’ onder Nieuwbouw, dat is overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_streepje_overig"
INDELING = """
[bladen.Jaarschijf.rijen]
"- overig" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | mutatie   | aantal | bron
        WSN        | nieuwbouw | 30     | Jaarschijf!B3
    """,
}
