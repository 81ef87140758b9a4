"""Jaren van de voorraad zonder totaal met elk jaar evenveel: per jaar, of één keer en daarna niets meer."""

UITKOMST = "gevraagd"
VRAAG = "of de aantallen per jaar zijn of doortellen."
BLADEN = {
    "V": [
        ["Prognose nieuwbouw sociale huur"],
        ["Corporatie", 2025, 2026, 2027],
        ["WSN", 10, 10, 10],
        ["de Alliantie", 0, 0, 4],
    ]
}
MELDINGEN = ["VOORRAAD_LOOPT_OP V!D2"]
