"""Een kop met een ster, en een noot met een deel van het jaar dat geen half jaar is."""

UITKOMST = "gevraagd"
VRAAG = "of de noot de cijfers verandert."
BLADEN = {
    "Toewijzingen": [
        ["Toewijzingen WSN"],
        ["Groep", "2025", "2026*"],
        ["Vrijgekomen woningen", 140, 100],
        ["Urgenten", 21, 15],
        ["* eerste drie kwartalen"],
    ]
}
MELDINGEN = ["NOOT_BIJ_CIJFERS Toewijzingen!A5"]
