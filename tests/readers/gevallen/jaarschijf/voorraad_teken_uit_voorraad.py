"""Een overheveling zonder teken en zonder richting: de begin- en de eindvoorraad zeggen dat zij eraf gaat."""

UITKOMST = "gelezen"
BLADEN = {
    "WSN": [
        ["Realisatie sociale huur 2025"],
        ["Mutatie", "Aantal"],
        ["Beginvoorraad", 100],
        ["Nieuwbouw", 5],
        ["Overheveling", 3],
        ["Eindvoorraad", 102],
    ],
}
MELDINGEN = [
    "TEKEN_GELEZEN WSN!B5",
]
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie      | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw    | realisatie | 2025     | 2025     |          | 5      | WSN!B4
    WSN        | sociale_huur | overheveling | realisatie | 2025     | 2025     |          | -3     | WSN!B5
    """,
    "kerncijfers": """
    partij | jaar | halfjaar | maat                  | waarde | eenheid  | bron
    WSN    | 2024 |          | voorraad_sociale_huur | 100    | woningen | WSN!B3
    WSN    | 2025 |          | voorraad_sociale_huur | 102    | woningen | WSN!B6
    """,
}
