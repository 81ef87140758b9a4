"""Kolommen in euro’s naast de aantallen, en regels met een prijs en een opbrengst."""

UITKOMST = "gelezen"
OPBOUW = {"samengevoegd": {"Verkoop": ["B2:C2", "D2:E2"]}}
BLADEN = {
    "Verkoop": [
        ["De Alliantie, gemeente Nijkerk, 2025, sociale huur"],
        ["", "Aantal", "", "€ x 1.000", ""],
        ["", "Begroot", "Werkelijk", "Begroot", "Werkelijk"],
        ["Nieuwbouw", 18, 0, 4500, 1250],
        ["Verkoop", -3, -4, 900, 1180],
        ["Gemiddelde verkoopprijs (€)", 300000, 295000, "", ""],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | basis      | jaar_van | aantal | bron
        de Alliantie | sociale_huur | nieuwbouw | prognose   | 2025     | 18     | Verkoop!B4
        de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 0      | Verkoop!C4
        de Alliantie | sociale_huur | verkoop   | prognose   | 2025     | -3     | Verkoop!B5
        de Alliantie | sociale_huur | verkoop   | realisatie | 2025     | -4     | Verkoop!C5
    """,
}
