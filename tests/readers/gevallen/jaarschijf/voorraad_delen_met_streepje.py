"""Regels met een streepje die optellen tot de regel erboven, en een kolom ‘Verschil’ die klopt."""

UITKOMST = "gelezen"
BLADEN = {
    "Mutaties": [
        ["Woningstichting Nijkerk: mutaties sociale huur 2025"],
        ["", "Begroting", "Realisatie", "Verschil"],
        ["Nieuwbouw", 50, 44, -6],
        ["- eengezinswoningen", 20, 20, 0],
        ["- appartementen", 30, 24, -6],
        ["Sloop", -12, -12, 0],
        ["Totaal", 38, 32, -6],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment      | mutatie   | basis      | jaar_van | aantal | bron
        WSN        | sociale_huur | nieuwbouw | prognose   | 2025     | 50     | Mutaties!B3
        WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 44     | Mutaties!C3
        WSN        | sociale_huur | sloop     | prognose   | 2025     | -12    | Mutaties!B6
        WSN        | sociale_huur | sloop     | realisatie | 2025     | -12    | Mutaties!C6
    """,
}
