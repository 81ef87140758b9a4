"""Voorraad op twee data als kolommen, met aantallen die op jaartallen lijken."""

UITKOMST = "gelezen"
BLADEN = {
    "2025": [
        ["Realisatie sociale huur"],
        ["Corporatie", "Voorraad 1-1-2025", "Nieuwbouw", "Verkoop", "Voorraad 31-12-2025"],
        ["WSN", 2045, 5, -10, 2040],
        ["Alliantie", 2010, 0, -5, 2005],
        ["Totaal", 4055, 5, -15, 4045],
    ],
}
TABELLEN = {
    "voorraadmutaties": """
    corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 5      | 2025!C3
    de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 0      | 2025!C4
    WSN          | sociale_huur | verkoop   | realisatie | 2025     | 2025     |          | -10    | 2025!D3
    de Alliantie | sociale_huur | verkoop   | realisatie | 2025     | 2025     |          | -5     | 2025!D4
    """,
    "kerncijfers": """
    partij       | jaar | halfjaar | maat                  | waarde | eenheid  | bron
    WSN          | 2024 |          | voorraad_sociale_huur | 2045   | woningen | 2025!B3
    WSN          | 2025 |          | voorraad_sociale_huur | 2040   | woningen | 2025!E3
    de Alliantie | 2024 |          | voorraad_sociale_huur | 2010   | woningen | 2025!B4
    de Alliantie | 2025 |          | voorraad_sociale_huur | 2005   | woningen | 2025!E4
    """,
}
