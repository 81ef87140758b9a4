"""Een plus of een streepje voor elke verandering, ook voor ‘Overig’: dat gaat eraf."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Realisatie sociale huur 2025"],
        ["", "WSN"],
        ["+ Nieuwbouw", 30],
        ["- Sloop", 20],
        ["- Overig", 5],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | mutatie             | aantal | bron
        WSN        | nieuwbouw           | 30     | Jaarschijf!B3
        WSN        | sloop               | -20    | Jaarschijf!B4
        WSN        | overige_onttrekking | -5     | Jaarschijf!B5
    """,
}
MELDINGEN = ["TEKEN_GELEZEN Jaarschijf!B4", "TEKEN_GELEZEN Jaarschijf!B5"]
