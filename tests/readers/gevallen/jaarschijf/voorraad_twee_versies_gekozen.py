"""Twee bladen met dezelfde cijfers, waarvan er één wordt overgeslagen."""

UITKOMST = "gelezen"
BLADEN = {
    "Versie 1": [
        ["Prognose 2025 sociale huur"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -3],
    ],
    "Versie 2": [
        ["Prognose 2025 sociale huur"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -4],
    ],
}
INDELING = """
[bladen."Versie 1"]
overslaan = true
"""
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis    | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | prognose | 2025     | 2025     |          | 10     | Versie 2!B3
    WSN        | sociale_huur | sloop     | prognose | 2025     | 2025     |          | -4     | Versie 2!C3
    """,
}
