"""Een jaar met een ster in de kop, en een noot dat het een prognose is."""

UITKOMST = "gelezen"
BLADEN = {
    "Voorraad": [
        ["Voorraadmutaties WSN, sociale huur (realisatie)"],
        ["", "2025", "2026*"],
        ["Nieuwbouw", 44, 88],
        ["Verkoop", -9, -20],
        [],
        ["* 2026 is een prognose"],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        mutatie   | basis      | jaar_van | aantal | bron
        nieuwbouw | realisatie | 2025     | 44     | Voorraad!B3
        verkoop   | realisatie | 2025     | -9     | Voorraad!B4
        nieuwbouw | prognose   | 2026     | 88     | Voorraad!C3
        verkoop   | prognose   | 2026     | -20    | Voorraad!C4
    """,
}
MELDINGEN = []
