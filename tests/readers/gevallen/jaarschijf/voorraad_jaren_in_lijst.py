"""Een regel per jaar en mutatie, zonder totaal, waarin geen mutatie in een later jaar minder is."""

UITKOMST = "gevraagd"
VRAAG = "of de aantallen per jaar zijn of doortellen."
BLADEN = {
    "V": [
        ["Prognose sociale huur, WSN"],
        ["Jaar", "Mutatie", "Aantal"],
        [2025, "Nieuwbouw", 10],
        [2025, "Sloop", -2],
        [2026, "Nieuwbouw", 10],
        [2026, "Sloop", -2],
        [2027, "Nieuwbouw", 10],
        [2027, "Sloop", -5],
    ]
}
MELDINGEN = ["VOORRAAD_LOOPT_OP V!C2"]
