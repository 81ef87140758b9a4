"""Een regel ‘waarvan aankoop’ onder de nieuwbouw, overgeslagen."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Sociale huur 2025 realisatie"],
        ["", "WSN", "Alliantie"],
        ["Nieuwbouw", 24, 10],
        ["waarvan aankoop", 4, 1],
        ["Sloop", -4, 0],
    ]
}
INDELING = """
[bladen.Jaarschijf.rijen]
"waarvan aankoop"="overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | aantal | bron
        WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 24     | Jaarschijf!B3
        WSN          | sociale_huur | sloop     | realisatie | 2025     | 2025     | -4     | Jaarschijf!B5
        de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 10     | Jaarschijf!C3
        de Alliantie | sociale_huur | sloop     | realisatie | 2025     | 2025     | 0      | Jaarschijf!C5
    """,
}
