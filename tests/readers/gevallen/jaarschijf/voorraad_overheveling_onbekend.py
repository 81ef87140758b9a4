"""Een overheveling zonder teken en zonder richting."""

UITKOMST = "gevraagd"
VRAAG = "of de woningen erbij komen of eraf gaan."
BLADEN = {
    "S": [
        ["Prognose sociale huur 2025"],
        ["Corporatie", "Nieuwbouw", "Overheveling"],
        ["WSN", 10, 3],
    ],
}
MELDINGEN = [
    "TEKEN_ONBEKEND S!C3",
]
