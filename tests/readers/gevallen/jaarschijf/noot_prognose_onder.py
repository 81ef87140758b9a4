"""Een noot onder een tabel met realisatie dat het een prognose is."""

UITKOMST = "gevraagd"
VRAAG = "of de noot de cijfers verandert."
BLADEN = {
    "Voorraad": [
        ["Realisatie voorraadmutaties sociale huur WSN"],
        ["", "2024", "2025"],
        ["Nieuwbouw", 26, 44],
        ["NB: de cijfers over 2025 zijn een prognose."],
    ]
}
MELDINGEN = ["NOOT_BIJ_CIJFERS Voorraad!A4"]
