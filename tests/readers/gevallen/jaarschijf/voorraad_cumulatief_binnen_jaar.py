"""‘T/m juni’ en ‘t/m december’: het tweede halfjaar is het verschil."""

UITKOMST = "gelezen"
CUMULATIEF = True
BLADEN = {
    "S": [
        ["Realisatie sociale huur 2025, WSN"],
        ["Mutatie", "t/m juni", "t/m december"],
        ["Nieuwbouw", 5, 11],
        ["Sloop", -1, -1],
    ],
}
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 1        | 5      | S!B3
    WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     | 1        | -1     | S!B4
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 2        | 6      | S!C3
    WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     | 2        | 0      | S!C4
    """,
}
