"""Verkoop met daaronder ‘waarvan aan inwoners’: een kerncijfer, dat niet nog eens van de voorraad af gaat."""

UITKOMST = "gelezen"
BLADEN = {
    "Verkoop": [
        ["Verkoop WSN 2025 (realisatie, sociale huur)"],
        ["Verkochte woningen", 9],
        ["waarvan aan inwoners van Nijkerk", 8],
        ["waarvan garagebox", 1],
    ],
    "Kerncijfers 2025": [
        ["Kerncijfers WSN 2025"],
        ["Verkoop aan inwoners", 8],
        ["Nultredenwoningen", 40],
    ],
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment      | mutatie | jaar_van | aantal | bron
        WSN        | sociale_huur | verkoop | 2025     | -9     | Verkoop!B2
    """,
    "kerncijfers": """
        partij | jaar | maat                 | waarde | eenheid  | bron
        WSN    | 2025 | verkoop_aan_inwoners | 8      | woningen | Verkoop!B3
        WSN    | 2025 | nultredenwoningen    | 40     | woningen | Kerncijfers 2025!B3
    """,
}
MELDINGEN = ["TEKEN_GELEZEN Verkoop!B2"]
