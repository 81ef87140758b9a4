"""Een blad per corporatie, mutaties als regels en jaren als kolommen met een totaal over de jaren en een saldo."""

UITKOMST = "gelezen"
BLADEN = {
    "WSN": [
        ["Prognose sociale huur"],
        ["Mutatie", 2025, 2026, "Totaal"],
        ["Nieuwbouw", 10, 20, 30],
        ["Sloop", -1, -2, -3],
        ["Saldo", 9, 18, 27],
    ],
    "de Alliantie": [
        ["Prognose sociale huur"],
        ["Mutatie", 2025, 2026, "Totaal"],
        ["Nieuwbouw", 5, 0, 5],
        ["Sloop", 0, -4, -4],
        ["Saldo", 5, -4, 1],
    ],
}
TABELLEN = {
    "voorraadmutaties": """
    corporatie   | segment      | mutatie   | basis    | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN          | sociale_huur | nieuwbouw | prognose | 2025     | 2025     |          | 10     | WSN!B3
    WSN          | sociale_huur | sloop     | prognose | 2025     | 2025     |          | -1     | WSN!B4
    WSN          | sociale_huur | nieuwbouw | prognose | 2026     | 2026     |          | 20     | WSN!C3
    WSN          | sociale_huur | sloop     | prognose | 2026     | 2026     |          | -2     | WSN!C4
    de Alliantie | sociale_huur | nieuwbouw | prognose | 2025     | 2025     |          | 5      | de Alliantie!B3
    de Alliantie | sociale_huur | sloop     | prognose | 2025     | 2025     |          | 0      | de Alliantie!B4
    de Alliantie | sociale_huur | nieuwbouw | prognose | 2026     | 2026     |          | 0      | de Alliantie!C3
    de Alliantie | sociale_huur | sloop     | prognose | 2026     | 2026     |          | -4     | de Alliantie!C4
    """,
}
