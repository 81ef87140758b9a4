"""‘Terugblik 2025’ en ‘Vooruitblik 2026’ onder de titel van het blad, zonder koppen."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf 2026": [
        ["Jaarschijf 2026 WSN - sociale huur"],
        ["Terugblik 2025"],
        ["Nieuwbouw", 44],
        ["Liberalisatie (naar middenhuur)", -2],
        [],
        ["Vooruitblik 2026"],
        ["Nieuwbouw", 88],
        ["Sloop", -6],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment      | mutatie      | basis      | jaar_van | jaar_tot | aantal | bron
        WSN        | sociale_huur | nieuwbouw    | realisatie | 2025     | 2025     | 44     | Jaarschijf 2026!B3
        WSN        | sociale_huur | overheveling | realisatie | 2025     | 2025     | -2     | Jaarschijf 2026!B4
        WSN        | sociale_huur | nieuwbouw    | prognose   | 2026     | 2026     | 88     | Jaarschijf 2026!B7
        WSN        | sociale_huur | sloop        | prognose   | 2026     | 2026     | -6     | Jaarschijf 2026!B8
    """,
}
