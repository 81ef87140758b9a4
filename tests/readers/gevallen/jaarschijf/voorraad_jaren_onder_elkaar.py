"""Jaren van de voorraad onder elkaar, zonder totaal, waarin geen aantal in een later jaar minder is."""

UITKOMST = "gevraagd"
VRAAG = "of de aantallen per jaar zijn of doortellen."
BLADEN = {
    "V": [
        ["Prognose sociale huur, WSN"],
        ["Jaar", "Nieuwbouw", "Sloop"],
        [2025, 10, -2],
        [2026, 20, -2],
        [2027, 30, -5],
    ]
}
MELDINGEN = ["VOORRAAD_LOOPT_OP V!B2"]
