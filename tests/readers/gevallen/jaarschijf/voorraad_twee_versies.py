"""Twee bladen met dezelfde cijfers, waarvan er één verschilt."""

UITKOMST = "gevraagd"
VRAAG = "welk blad telt."
BLADEN = {
    "Versie 1": [
        ["Prognose 2025 sociale huur"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -3],
    ],
    "Versie 2": [
        ["Prognose 2025 sociale huur"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -4],
    ],
}
MELDINGEN = [
    "MUTATIE_DUBBEL Versie 2!C3",
]
