"""Beginvoorraad plus veranderingen is niet de eindvoorraad, en het volgende jaar begint met een andere voorraad:
twee waarschuwingen."""

UITKOMST = "gelezen"
BLADEN = {
    "WSN": [
        ["Realisatie sociale huur"],
        [None, 2024, 2025],
        ["Beginvoorraad", 2000, 2011],
        ["Nieuwbouw", 15, 20],
        ["Sloop", -5, -3],
        ["Eindvoorraad", 2010, 2027],
    ],
}
MELDINGEN = [
    "STAND_SLUIT_NIET_AAN WSN!C3",
    "VOORRAAD_SLUIT_NIET WSN!C6",
]
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | realisatie | 2024     | 2024     |          | 15     | WSN!B4
    WSN        | sociale_huur | sloop     | realisatie | 2024     | 2024     |          | -5     | WSN!B5
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 20     | WSN!C4
    WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -3     | WSN!C5
    """,
    "kerncijfers": """
    partij | jaar | halfjaar | maat                  | waarde | eenheid  | bron
    WSN    | 2023 |          | voorraad_sociale_huur | 2000   | woningen | WSN!B3
    WSN    | 2024 |          | voorraad_sociale_huur | 2010   | woningen | WSN!B6
    WSN    | 2025 |          | voorraad_sociale_huur | 2027   | woningen | WSN!C6
    """,
}
