"""Een noot bij één corporatie dat er nieuwbouw in de vrijgekomen woningen zit."""

UITKOMST = "gevraagd"
VRAAG = "of de noot de cijfers verandert."
BLADEN = {
    "Toewijzingen": [
        ["Toewijzingen 2025"],
        ["", "WSN", "Alliantie"],
        ["Vrijgekomen woningen", 184, 62],
        ["Urgenten", 35, 10],
        ["WSN: inclusief 44 eerste verhuringen nieuwbouw."],
    ]
}
MELDINGEN = ["NOOT_BIJ_CIJFERS Toewijzingen!A5"]
