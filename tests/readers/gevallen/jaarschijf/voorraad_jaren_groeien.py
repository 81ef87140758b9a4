"""Jaren van de voorraad zonder totaal, waarin geen aantal in een later jaar minder is."""

UITKOMST = "gevraagd"
VRAAG = "of de aantallen per jaar zijn of doortellen."
BLADEN = {
    "V": [
        ["Prognose sociale huur, WSN"],
        ["Mutatie", 2025, 2026, 2027],
        ["Nieuwbouw", 10, 20, 30],
        ["Sloop", -4, -4, -9],
    ]
}
MELDINGEN = ["VOORRAAD_LOOPT_OP V!D2"]
