"""Een kolom van een corporatie die niet in de prestatieafspraken staat, naast die van beide andere."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Realisatie sociale huur 2025"],
        ["Mutatie", "WSN", "Alliantie", "Habion", "Totaal"],
        ["Nieuwbouw", 1, 2, 3, 6],
        ["Sloop", 0, -1, -2, -3],
    ],
}
MELDINGEN = [
    "CORPORATIE_ONBEKEND S!D2",
]
TABELLEN = {
    "voorraadmutaties": """
    corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 1      | S!B3
    WSN          | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | 0      | S!B4
    de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 2      | S!C3
    de Alliantie | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -1     | S!C4
    Habion       | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 3      | S!D3
    Habion       | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -2     | S!D4
    """,
}
