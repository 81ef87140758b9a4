"""Een corporatie die niet meedoet als tussenkop."""

UITKOMST = "gevraagd"
VRAAG = "van wie de regels eronder zijn, of dat zij niet meetellen."
BLADEN = {
    "Jaarschijf": [
        ["Jaarschijf 2026 - prognose sociale huur"],
        ["", 2026],
        ["WSN"],
        ["Nieuwbouw", 20],
        ["Woonstede"],
        ["Sloop", -5],
        ["Verkoop", -1],
        ["Alliantie"],
        ["Nieuwbouw", 7],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | jaar_van | aantal | bron
        WSN          | sociale_huur | nieuwbouw | 2026     | 20     | Jaarschijf!B4
        de Alliantie | sociale_huur | nieuwbouw | 2026     | 7      | Jaarschijf!B9
    """,
}
MELDINGEN = ["TEKST_TUSSEN_REGELS Jaarschijf!A5"]
