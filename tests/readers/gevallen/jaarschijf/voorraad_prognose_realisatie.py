"""Een regel per corporatie; prognose en realisatie naast elkaar onder samengevoegde koppen, met een totaalregel."""

UITKOMST = "gelezen"
BLADEN = {
    "Voorraad 2025": [
        ["Sociale huur"],
        ["Corporatie", "Prognose", None, "Realisatie", None],
        [None, "Nieuwbouw", "Sloop", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2, 8, -2],
        ["de Alliantie", 5, 0, 4, 0],
        ["Totaal", 15, -2, 12, -2],
    ],
}
OPBOUW = {"samengevoegd": {"Voorraad 2025": ["B2:C2", "D2:E2"]}}
TABELLEN = {
    "voorraadmutaties": """
    corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN          | sociale_huur | nieuwbouw | prognose   | 2025     | 2025     |          | 10     | Voorraad 2025!B4
    de Alliantie | sociale_huur | nieuwbouw | prognose   | 2025     | 2025     |          | 5      | Voorraad 2025!B5
    WSN          | sociale_huur | sloop     | prognose   | 2025     | 2025     |          | -2     | Voorraad 2025!C4
    de Alliantie | sociale_huur | sloop     | prognose   | 2025     | 2025     |          | 0      | Voorraad 2025!C5
    WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 8      | Voorraad 2025!D4
    de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 4      | Voorraad 2025!D5
    WSN          | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -2     | Voorraad 2025!E4
    de Alliantie | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | 0      | Voorraad 2025!E5
    """,
}
