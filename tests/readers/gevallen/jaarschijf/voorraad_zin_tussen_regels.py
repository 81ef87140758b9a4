"""Een zin tussen de regels die een jaar noemt."""

UITKOMST = "gevraagd"
VRAAG = "of de zin iets zegt over de regels eronder, of een opmerking is."
BLADEN = {
    "Jaarschijf": [
        ["Prognose 2026 sociale huur"],
        ["Corporatie", "Nieuwbouw", "Verkoop"],
        ["WSN", 24, -3],
        ["De oplevering van Spoorkamp schuift door naar 2027"],
        ["de Alliantie", 10, -2],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment      | mutatie   | basis    | jaar_van | jaar_tot | aantal | bron
        WSN        | sociale_huur | nieuwbouw | prognose | 2026     | 2026     | 24     | Jaarschijf!B3
        WSN        | sociale_huur | verkoop   | prognose | 2026     | 2026     | -3     | Jaarschijf!C3
    """,
}
MELDINGEN = ["TEKST_TUSSEN_REGELS Jaarschijf!A4"]
