"""Een regel ‘waarvan aankoop’ onder de nieuwbouw."""

UITKOMST = "gevraagd"
VRAAG = "of de woningen al zijn geteld."
BLADEN = {
    "Jaarschijf": [
        ["Sociale huur 2025 realisatie"],
        ["", "WSN", "Alliantie"],
        ["Nieuwbouw", 24, 10],
        ["waarvan aankoop", 4, 1],
        ["Sloop", -4, 0],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | aantal | bron
        WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 24     | Jaarschijf!B3
        WSN          | sociale_huur | sloop     | realisatie | 2025     | 2025     | -4     | Jaarschijf!B5
        de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 10     | Jaarschijf!C3
        de Alliantie | sociale_huur | sloop     | realisatie | 2025     | 2025     | 0      | Jaarschijf!C5
    """,
}
MELDINGEN = ["MUTATIE_ONBEKEND Jaarschijf!A4"]
