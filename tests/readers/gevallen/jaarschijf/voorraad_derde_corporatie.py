"""Een corporatie die niet in de prestatieafspraken staat, met een waarschuwing."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Prognose sociale huur 2025"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2],
        ["Habion", 4, 0],
    ],
}
MELDINGEN = [
    "CORPORATIE_ONBEKEND S!A4",
]
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis    | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | prognose | 2025     | 2025     |          | 10     | S!B3
    Habion     | sociale_huur | nieuwbouw | prognose | 2025     | 2025     |          | 4      | S!B4
    WSN        | sociale_huur | sloop     | prognose | 2025     | 2025     |          | -2     | S!C3
    Habion     | sociale_huur | sloop     | prognose | 2025     | 2025     |          | 0      | S!C4
    """,
}
