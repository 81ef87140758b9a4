"""Onder de titel van toewijzingen staat alleen ‘Per 1 juli 2025’."""

UITKOMST = "gevraagd"
BLADEN = {
    "T": [["Toewijzingen WSN 2025"], ["Per 1 juli 2025"], ["", "Aantal"], ["Urgent", 10], ["Regulier", 30]],
}
MELDINGEN = ["NOOT_BIJ_CIJFERS T!A2"]
VRAAG = "of toewijzingen per een dag midden in het jaar die van het hele jaar zijn."
