"""Twee tabellen van de voorraad: in de ene groeien de jaren, in de andere is een later jaar minder."""

UITKOMST = "gevraagd"
VRAAG = "of de aantallen die groeien per jaar zijn of doortellen."
BLADEN = {
    "V": [
        ["Prognose middenhuur, WSN"],
        ["Mutatie", 2025, 2026, 2027],
        ["Nieuwbouw", 3, 6, 9],
        [],
        ["Prognose sociale huur, WSN"],
        ["Mutatie", 2025, 2026, 2027],
        ["Nieuwbouw", 10, 20, 5],
    ]
}
MELDINGEN = ["VOORRAAD_LOOPT_OP V!D2"]
