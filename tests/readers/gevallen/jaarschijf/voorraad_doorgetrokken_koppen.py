"""Een kop boven een groep kolommen die niet is samengevoegd geldt voor de kolommen ernaast, met een
waarschuwing."""

UITKOMST = "gelezen"
BLADEN = {
    "Voorraad 2025": [
        ["Sociale huur"],
        [None, "Prognose", None, "Realisatie", None],
        ["Corporatie", "Nieuwbouw", "Sloop", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2, 8, -1],
    ],
}
MELDINGEN = [
    "KOP_DOORGETROKKEN Voorraad 2025!C3",
    "KOP_DOORGETROKKEN Voorraad 2025!E3",
]
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | prognose   | 2025     | 2025     |          | 10     | Voorraad 2025!B4
    WSN        | sociale_huur | sloop     | prognose   | 2025     | 2025     |          | -2     | Voorraad 2025!C4
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 8      | Voorraad 2025!D4
    WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -1     | Voorraad 2025!E4
    """,
}
