"""Getallen met een verwijzing naar een noot (‘215*’, ‘3 1)’) worden gelezen, met een waarschuwing."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Realisatie sociale huur 2025"],
        ["Corporatie", "Nieuwbouw", "Verkoop"],
        ["WSN", "215*", "-3 1)"],
        ["* onder voorbehoud van het besluit."],
    ],
}
MELDINGEN = [
    "GETAL_MET_NOOT S!B3",
    "GETAL_MET_NOOT S!C3",
]
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 215    | S!B3
    WSN        | sociale_huur | verkoop   | realisatie | 2025     | 2025     |          | -3     | S!C3
    """,
}
