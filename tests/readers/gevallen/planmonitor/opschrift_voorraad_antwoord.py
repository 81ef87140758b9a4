"""Naast de plannen staat zo'n lijst met de voorraad; antwoord: die lijst telt niet."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plan", "Status", 2026, 2027, 2028],
        ["De Dijk", "2A", 10, 10, 10],
    ],
    "Blad1": [
        ["Woningvoorraad"],
        ["Naam", "Categorie", 2026, 2027, 2028],
        ["Complex Noord", "Sociale huur", 3000, 3000, 2990],
        ["Complex Zuid", "Sociale huur", 510, 500, 500],
    ],
}
INDELING = """
[bladen.Blad1.waarden]
"Woningvoorraad" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      | 2026     | 10
        de-dijk      | 2027     | 10
        de-dijk      | 2028     | 10
    """
}
