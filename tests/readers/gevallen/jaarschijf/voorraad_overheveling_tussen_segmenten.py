"""Een overheveling van sociaal naar midden gaat van het ene segment af en komt bij het andere."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Prognose 2025"],
        ["Segment", "Corporatie", "Nieuwbouw", "Overheveling van sociaal naar midden"],
        ["Sociale huur", "WSN", 10, -3],
        ["Middenhuur", "WSN", 1, 3],
    ],
}
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie      | basis    | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw    | prognose | 2025     | 2025     |          | 10     | S!C3
    WSN        | middenhuur   | nieuwbouw    | prognose | 2025     | 2025     |          | 1      | S!C4
    WSN        | sociale_huur | overheveling | prognose | 2025     | 2025     |          | -3     | S!D3
    WSN        | middenhuur   | overheveling | prognose | 2025     | 2025     |          | 3      | S!D4
    """,
}
