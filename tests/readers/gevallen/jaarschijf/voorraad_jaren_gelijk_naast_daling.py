"""Twee tabellen van de voorraad: in de ene blijven de jaren gelijk, in de andere is een later jaar minder."""

UITKOMST = "gelezen"
BLADEN = {
    "V": [
        ["Prognose middenhuur, WSN"],
        ["Mutatie", 2025, 2026, 2027],
        ["Nieuwbouw", 3, 3, 3],
        [],
        ["Prognose sociale huur, WSN"],
        ["Mutatie", 2025, 2026, 2027],
        ["Nieuwbouw", 10, 20, 5],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        segment      | jaar_van | aantal
        middenhuur   | 2025     | 3
        middenhuur   | 2026     | 3
        middenhuur   | 2027     | 3
        sociale_huur | 2025     | 10
        sociale_huur | 2026     | 20
        sociale_huur | 2027     | 5
    """
}
