"""Boven de jaren van de voorraad staat ‘cumulatief’, en een aantal wordt in een later jaar minder."""

UITKOMST = "gevraagd"
VRAAG = "of de aantallen per jaar zijn of doortellen."
BLADEN = {
    "V": [
        ["Prognose sociale huur, WSN, cumulatief"],
        ["Mutatie", 2025, 2026, 2027],
        ["Nieuwbouw", 10, 20, 15],
        ["Sloop", -4, -4, -9],
    ]
}
MELDINGEN = ["VOORRAAD_CUMULATIEF V!D2"]
