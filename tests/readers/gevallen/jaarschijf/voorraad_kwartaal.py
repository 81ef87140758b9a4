"""Cijfers per kwartaal."""

UITKOMST = "gevraagd"
VRAAG = "bij welk halfjaar het kwartaal hoort."
BLADEN = {
    "S": [
        ["Realisatie sociale huur"],
        ["Corporatie", "Nieuwbouw Q1 2025", "Verkoop Q1 2025"],
        ["WSN", 5, -2],
    ],
}
MELDINGEN = [
    "DEEL_VAN_JAAR S!B2",
    "DEEL_VAN_JAAR S!C2",
]
