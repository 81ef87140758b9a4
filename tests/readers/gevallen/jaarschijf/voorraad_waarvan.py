"""Regels ‘waarvan nultreden’ onder de nieuwbouw: een deel, niet nog eens geteld."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Sociale huur 2025 realisatie"],
        ["", "WSN", "Alliantie"],
        ["Nieuwbouw", 24, 10],
        ["waarvan nultreden", 8, 4],
        ["waarvan Doornsteeg", 12, 0],
        ["Sloop", -4, 0],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | aantal | bron
        WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 24     | Jaarschijf!B3
        WSN          | sociale_huur | sloop     | realisatie | 2025     | 2025     | -4     | Jaarschijf!B6
        de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 10     | Jaarschijf!C3
        de Alliantie | sociale_huur | sloop     | realisatie | 2025     | 2025     | 0      | Jaarschijf!C6
    """,
}
