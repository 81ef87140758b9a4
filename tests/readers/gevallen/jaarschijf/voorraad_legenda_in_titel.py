"""Jaren met R en P, die de titel uitlegt."""

UITKOMST = "gelezen"
BLADEN = {
    "Voorraadmutaties": [
        ["Voorraadmutaties sociale huur WSN (R = realisatie, P = prognose)"],
        ["", "2025 R", "2026 P"],
        ["Nieuwbouw", 44, 88],
        ["Verkoop", -9, -20],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment      | mutatie   | basis      | jaar_van | aantal | bron
        WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 44     | Voorraadmutaties!B3
        WSN        | sociale_huur | nieuwbouw | prognose   | 2026     | 88     | Voorraadmutaties!C3
        WSN        | sociale_huur | verkoop   | realisatie | 2025     | -9     | Voorraadmutaties!B4
        WSN        | sociale_huur | verkoop   | prognose   | 2026     | -20    | Voorraadmutaties!C4
    """,
}
