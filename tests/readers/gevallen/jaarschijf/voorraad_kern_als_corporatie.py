"""Een kern tussen de corporaties die nergens toe optelt."""

UITKOMST = "gevraagd"
BLADEN = {
    "S": [["Realisatie sociale huur 2026"], ["Corporatie", "Nieuwbouw", "Sloop"], ["WSN", 10, -2], ["Hoevelaken", 3, 0]]
}
MELDINGEN = ["REGEL_OF_DEEL S!A4"]
VRAAG = "of een regel van een kern erbij komt."
