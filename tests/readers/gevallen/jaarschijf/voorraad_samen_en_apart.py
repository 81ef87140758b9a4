"""Sloop en overheveling apart en ook samen: apart wordt gelezen, samen vergeleken."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Realisatie sociale huur 2025"],
        ["Corporatie", "Nieuwbouw", "Sloop", "Overheveling", "Sloop of overheveling"],
        ["WSN", 10, -3, -1, -4],
    ],
}
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie      | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw    | realisatie | 2025     | 2025     |          | 10     | S!B3
    WSN        | sociale_huur | sloop        | realisatie | 2025     | 2025     |          | -3     | S!C3
    WSN        | sociale_huur | overheveling | realisatie | 2025     | 2025     |          | -1     | S!D3
    """,
}
