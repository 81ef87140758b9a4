"""Een blad per corporatie en een blad met de corporaties samen: dat wordt vergeleken."""

UITKOMST = "gelezen"
BLADEN = {
    "WSN": [
        ["Realisatie sociale huur 2025"],
        ["Mutatie", "Aantal"],
        ["Nieuwbouw", 5],
        ["Sloop", -1],
    ],
    "Alliantie": [
        ["Realisatie sociale huur 2025"],
        ["Mutatie", "Aantal"],
        ["Nieuwbouw", 2],
        ["Sloop", 0],
    ],
    "Samen": [
        ["Realisatie sociale huur 2025, beide corporaties samen"],
        ["Mutatie", "Aantal"],
        ["Nieuwbouw", 7],
        ["Sloop", -2],
    ],
}
MELDINGEN = [
    "TOTAAL_WIJKT_AF Samen!B4",
]
TABELLEN = {
    "voorraadmutaties": """
    corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 5      | WSN!B3
    WSN          | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -1     | WSN!B4
    de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 2      | Alliantie!B3
    de Alliantie | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | 0      | Alliantie!B4
    """,
}
