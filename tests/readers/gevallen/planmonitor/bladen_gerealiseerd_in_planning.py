"""Een blad met wat is gebouwd en een blad met wat is gepland, met een plan dat op beide staat."""

UITKOMST = "gevraagd"
VRAAG = "of wat is gebouwd ook bij wat is gepland is geteld."
KOP = ["Plan", "Oplevering", "Sociale huur", "Koop"]
BLADEN = {
    "Gerealiseerd": [KOP, ["Watertoren", 2025, 10, 5]],
    "Planning": [KOP, ["Watertoren", 2027, 30, 5], ["Vuurtoren", 2027, 20, 20]],
}
MELDINGEN = ["TWEE_BLADEN Gerealiseerd!A1"]
