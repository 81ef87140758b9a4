"""Een los woord tussen de regels, waarvan is gezegd dat het een opmerking is."""

UITKOMST = "gelezen"
INDELING = """
[bladen.Jaarschijf.waarden]
"Noorderpark" = "telt mee"
"""
BLADEN = {
    "Jaarschijf": [
        ["Jaarschijf 2026 - prognose sociale huur WSN"],
        ["", 2026],
        ["Nieuwbouw", 20],
        ["Noorderpark"],
        ["Sloop", -5],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment      | mutatie   | jaar_van | aantal | bron
        WSN        | sociale_huur | nieuwbouw | 2026     | 20     | Jaarschijf!B3
        WSN        | sociale_huur | sloop     | 2026     | -5     | Jaarschijf!B5
    """,
}
