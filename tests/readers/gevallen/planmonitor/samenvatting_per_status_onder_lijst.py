"""Onder de lijst een regel Hard en een regel Zacht met hun sommen, met een planstatus ernaast."""

UITKOMST = "gevraagd"
VRAAG = "of zo een regel een plan is."
BLADEN = {
    "S": [
        ["Plan", "Planstatus", "Sociale huur", "Koop"],
        ["De Akker", "1A", 1, 2],
        ["De Berg", "3", 4, 5],
        [],
        ["Hard", "1A", 1, 2],
        ["Zacht", "3", 4, 5],
    ]
}
MELDINGEN = ["REGEL_HEET_STATUS S!A5", "REGEL_HEET_STATUS S!A6"]
