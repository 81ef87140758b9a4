"""Een tussenkop ‘Koop’ na middenhuur, waarvan is gezegd dat wat eronder staat niet meetelt."""

UITKOMST = "gelezen"
INDELING = """
[bladen.Jaarschijf.waarden]
"Koop" = "overslaan"
"""
BLADEN = {
    "Jaarschijf": [
        ["Jaarschijf 2026 - prognose WSN"],
        ["", 2026],
        ["Sociale huur"],
        ["Nieuwbouw", 20],
        ["Middenhuur"],
        ["Nieuwbouw", 5],
        ["Koop"],
        ["Sloop", -3],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment      | mutatie   | jaar_van | aantal | bron
        WSN        | sociale_huur | nieuwbouw | 2026     | 20     | Jaarschijf!B4
        WSN        | middenhuur   | nieuwbouw | 2026     | 5      | Jaarschijf!B6
    """,
}
