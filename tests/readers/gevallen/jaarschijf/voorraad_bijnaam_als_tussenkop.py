"""Een corporatie onder een naam die de monitor niet kent, als tussenkop."""

UITKOMST = "gevraagd"
VRAAG = "waarvoor de tussenkop staat."
BLADEN = {
    "Jaarschijf": [
        ["Ontwikkeling sociale voorraad, prognose"],
        ["", 2025, 2026, 2027],
        ["Woningstichting", None, None, None],
        ["Nieuwbouw", 30, 40, 50],
        ["Sloop", -2, 0, -3],
        ["Allianz", None, None, None],
        ["Nieuwbouw", 3, 4, 5],
        ["Sloop", -1, 0, 0],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        segment      | mutatie   | basis    | jaar_van | jaar_tot | aantal | bron
        sociale_huur | nieuwbouw | prognose | 2025     | 2025     | 30     | Jaarschijf!B4
        sociale_huur | sloop     | prognose | 2025     | 2025     | -2     | Jaarschijf!B5
        sociale_huur | nieuwbouw | prognose | 2026     | 2026     | 40     | Jaarschijf!C4
        sociale_huur | sloop     | prognose | 2026     | 2026     | 0      | Jaarschijf!C5
        sociale_huur | nieuwbouw | prognose | 2027     | 2027     | 50     | Jaarschijf!D4
        sociale_huur | sloop     | prognose | 2027     | 2027     | -3     | Jaarschijf!D5
    """,
}
MELDINGEN = ["TEKST_TUSSEN_REGELS Jaarschijf!A6", "CORPORATIE_ONTBREEKT Jaarschijf!A2"]
