"""Koppen over twee rijen die verderop in de lijst terugkomen, onder de naam van een kern."""

UITKOMST = "gelezen"
JAREN, KLASSEN = ["Plan", "Status", 2026, None, 2027], [None, None, "Sociale huur", "Dure koop", "Sociale huur"]
BLADEN = {
    "Plannen": [
        JAREN,
        KLASSEN,
        ["De Dijk", "1A", 10, 5, 3],
        ["Hoevelaken"],
        JAREN,
        KLASSEN,
        ["De Laan", "3", 4, 2, 1],
    ]
}
OPBOUW = {"samengevoegd": {"Plannen": ["C1:D1", "C5:D5"]}}
TABELLEN = {
    "programma": """
        plan_sleutel       | prijsklasse | jaar_van | aantal | bron
        de-dijk            | sociaal     | 2026     | 10     | Plannen!C3
        de-dijk            | duur        | 2026     | 5      | Plannen!D3
        de-dijk            | sociaal     | 2027     | 3      | Plannen!E3
        hoevelaken-de-laan | sociaal     | 2026     | 4      | Plannen!C7
        hoevelaken-de-laan | duur        | 2026     | 2      | Plannen!D7
        hoevelaken-de-laan | sociaal     | 2027     | 1      | Plannen!E7
    """,
}
