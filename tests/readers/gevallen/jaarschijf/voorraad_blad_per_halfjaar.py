"""Een blad per halfjaar en een blad met het jaar: de halfjaren worden gelezen, het jaar wordt vergeleken."""

UITKOMST = "gelezen"
BLADEN = {
    "Juni": [
        ["WSN, realisatie sociale huur, 1e halfjaar 2025"],
        ["Mutatie", "Aantal"],
        ["Nieuwbouw", 10],
        ["Sloop", -2],
    ],
    "December": [
        ["WSN, realisatie sociale huur, 2e halfjaar 2025"],
        ["Mutatie", "Aantal"],
        ["Nieuwbouw", 4],
        ["Sloop", 0],
    ],
    "Jaar": [
        ["WSN, realisatie sociale huur, 2025"],
        ["Mutatie", "Aantal"],
        ["Nieuwbouw", 14],
        ["Sloop", -2],
    ],
}
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 1        | 10     | Juni!B3
    WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     | 1        | -2     | Juni!B4
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 2        | 4      | December!B3
    WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     | 2        | 0      | December!B4
    """,
}
