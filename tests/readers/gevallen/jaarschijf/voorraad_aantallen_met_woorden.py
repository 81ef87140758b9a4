"""Aantallen met woorden erachter onder ‘Aantal’, met plaatsen ernaast; een ervan kan ook iets anders zijn."""

UITKOMST = "gevraagd"
VRAAG = "welk getal in ‘4 (Kerkstraat)’ het aantal is."
BLADEN = {
    "Jaarschijf": [
        ["Realisatie sociale huur 2025 WSN"],
        ["", "Aantal", "Locatie"],
        ["Nieuwbouw", "30 woningen", "Noorderpark"],
        ["Sloop", "4 (Kerkstraat)", "Kerkstraat 3"],
        ["Aankoop", "n.v.t.", ""],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment      | mutatie   | jaar_van | aantal | bron
        WSN        | sociale_huur | nieuwbouw | 2025     | 30     | Jaarschijf!B3
    """,
}
MELDINGEN = ["GEEN_GETAL Jaarschijf!B4"]
