"""Een voorbeeldregel van een sjabloon die is blijven staan."""

UITKOMST = "gevraagd"
VRAAG = "of de regel meetelt."
BLADEN = {
    "Jaarschijf": [
        ["Sociale huur prognose 2026"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["Voorbeeld: Woningstichting X", 10, -2],
        ["WSN", 24, -3],
        ["Alliantie", 5, 0],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | basis    | jaar_van | jaar_tot | aantal | bron
        WSN          | sociale_huur | nieuwbouw | prognose | 2026     | 2026     | 24     | Jaarschijf!B4
        de Alliantie | sociale_huur | nieuwbouw | prognose | 2026     | 2026     | 5      | Jaarschijf!B5
        WSN          | sociale_huur | sloop     | prognose | 2026     | 2026     | -3     | Jaarschijf!C4
        de Alliantie | sociale_huur | sloop     | prognose | 2026     | 2026     | 0      | Jaarschijf!C5
    """,
}
MELDINGEN = ["VOORBEELD_OF_CIJFER Jaarschijf!A3"]
