"""Een netto die de verkoop erbij telt."""

UITKOMST = "gevraagd"
VRAAG = "welk van de twee fout is."
BLADEN = {
    "S": [
        ["Realisatie sociale huur 2025"],
        ["Corporatie", "Nieuwbouw", "Verkoop", "Netto"],
        ["WSN", 6, 2, 8],
    ],
}
MELDINGEN = [
    "TEKEN S!C3",
]
