"""Een jaar dat niet de som is van de halfjaren ernaast."""

UITKOMST = "gevraagd"
VRAAG = "welke van de twee geldt."
BLADEN = {
    "S": [
        ["Realisatie sociale huur 2025"],
        ["Corporatie", "Nieuwbouw 1e halfjaar", "Nieuwbouw 2e halfjaar", "Nieuwbouw 2025", "Sloop 2025"],
        ["WSN", 5, 6, 12, -1],
    ],
}
MELDINGEN = [
    "PERIODE_EN_DELEN S!D3",
]
