"""Jaren als tekst met een verwijzing naar een noot (‘2026*’), en de noten onder de tabel."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Sociale huur – prognose (aantallen woningen)"],
        ["Corporatie / mutatie", "2025 ", "2026*", "2027**"],
        ["WSN", None, None, None],
        ["  nieuwbouw", "12", "20", "15"],
        ["  verkoop", "-3", "-3", "-3"],
        ["De Alliantie", None, None, None],
        ["  nieuwbouw", "1", "2", "3"],
        ["* onder voorbehoud van bestemmingsplan"],
        ["** afhankelijk van netcongestie, 5 woningen"],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | basis    | jaar_van | jaar_tot | aantal | bron
        WSN          | sociale_huur | nieuwbouw | prognose | 2025     | 2025     | 12     | Jaarschijf!B4
        WSN          | sociale_huur | verkoop   | prognose | 2025     | 2025     | -3     | Jaarschijf!B5
        de Alliantie | sociale_huur | nieuwbouw | prognose | 2025     | 2025     | 1      | Jaarschijf!B7
        WSN          | sociale_huur | nieuwbouw | prognose | 2026     | 2026     | 20     | Jaarschijf!C4
        WSN          | sociale_huur | verkoop   | prognose | 2026     | 2026     | -3     | Jaarschijf!C5
        de Alliantie | sociale_huur | nieuwbouw | prognose | 2026     | 2026     | 2      | Jaarschijf!C7
        WSN          | sociale_huur | nieuwbouw | prognose | 2027     | 2027     | 15     | Jaarschijf!D4
        WSN          | sociale_huur | verkoop   | prognose | 2027     | 2027     | -3     | Jaarschijf!D5
        de Alliantie | sociale_huur | nieuwbouw | prognose | 2027     | 2027     | 3      | Jaarschijf!D7
    """,
}
