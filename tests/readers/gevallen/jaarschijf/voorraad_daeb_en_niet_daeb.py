"""DAEB en niet-DAEB als kolommen, met een overheveling van het een naar het ander."""

UITKOMST = "gelezen"
BLADEN = {
    "WSN": [
        ["Vastgoedmutaties realisatie 2025"],
        ["", "DAEB", "Niet-DAEB", "Totaal"],
        ["Nieuwbouw", 44, 9, 53],
        ["Sloop", -12, 0, -12],
        ["Overheveling", -2, 2, 0],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment      | mutatie      | basis      | jaar_van | aantal | bron
        WSN        | sociale_huur | nieuwbouw    | realisatie | 2025     | 44     | WSN!B3
        WSN        | middenhuur   | nieuwbouw    | realisatie | 2025     | 9      | WSN!C3
        WSN        | sociale_huur | sloop        | realisatie | 2025     | -12    | WSN!B4
        WSN        | middenhuur   | sloop        | realisatie | 2025     | 0      | WSN!C4
        WSN        | sociale_huur | overheveling | realisatie | 2025     | -2     | WSN!B5
        WSN        | middenhuur   | overheveling | realisatie | 2025     | 2      | WSN!C5
    """,
}
MELDINGEN = ["NIET_DAEB WSN!C2"]
