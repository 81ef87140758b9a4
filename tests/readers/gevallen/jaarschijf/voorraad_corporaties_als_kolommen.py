"""Corporaties als kolommen, mutaties als regels, met een netto; sloop en verkoop zonder minteken."""

UITKOMST = "gelezen"
BLADEN = {
    "Blad1": [
        ["Realisatie sociale huur 2025"],
        ["Mutatie", "WSN", "de Alliantie", "Totaal"],
        ["Nieuwbouw", 10, 5, 15],
        ["Sloop", 2, 3, 5],
        ["Verkoop", 1, 1, 2],
        ["Netto", 7, 1, 8],
    ],
}
MELDINGEN = [
    "TEKEN_GELEZEN Blad1!B4",
    "TEKEN_GELEZEN Blad1!B5",
    "TEKEN_GELEZEN Blad1!C4",
    "TEKEN_GELEZEN Blad1!C5",
]
TABELLEN = {
    "voorraadmutaties": """
    corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 10     | Blad1!B3
    WSN          | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -2     | Blad1!B4
    WSN          | sociale_huur | verkoop   | realisatie | 2025     | 2025     |          | -1     | Blad1!B5
    de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 5      | Blad1!C3
    de Alliantie | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -3     | Blad1!C4
    de Alliantie | sociale_huur | verkoop   | realisatie | 2025     | 2025     |          | -1     | Blad1!C5
    """,
}
