"""Een getal met een ster, en een noot dat het nog niet is gerealiseerd."""

UITKOMST = "gevraagd"
VRAAG = "of de noot de cijfers verandert."
BLADEN = {
    "Voorraad": [
        ["Realisatie voorraadmutaties sociale huur 2025"],
        ["", "WSN", "Alliantie"],
        ["Nieuwbouw", 44, "18*"],
        ["Verkoop", -9, -4],
        ["* oplevering verschoven naar februari 2026, nog niet gerealiseerd"],
    ]
}
MELDINGEN = ["GETAL_MET_NOOT Voorraad!C3", "NOOT_BIJ_CIJFERS Voorraad!A5"]
