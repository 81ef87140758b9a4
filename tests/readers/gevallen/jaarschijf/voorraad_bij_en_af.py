"""Veranderingen onder ‘Bij’ en ‘Af’ zonder mintekens, met een saldo."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Realisatie sociale huur 2025"],
        [None, "Bij", None, "Af", None, "Saldo"],
        ["Corporatie", "Nieuwbouw", "Overig", "Sloop", "Overig", None],
        ["WSN", 5, 1, 2, 3, 1],
    ],
}
OPBOUW = {"samengevoegd": {"S": ["B2:C2", "D2:E2"]}}
MELDINGEN = [
    "TEKEN_GELEZEN S!D4",
    "TEKEN_GELEZEN S!E4",
]
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie             | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw           | realisatie | 2025     | 2025     |          | 5      | S!B4
    WSN        | sociale_huur | overige_toevoeging  | realisatie | 2025     | 2025     |          | 1      | S!C4
    WSN        | sociale_huur | sloop               | realisatie | 2025     | 2025     |          | -2     | S!D4
    WSN        | sociale_huur | overige_onttrekking | realisatie | 2025     | 2025     |          | -3     | S!E4
    """,
}
