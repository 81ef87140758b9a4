"""Een blad met wat is gebouwd en een blad met wat is gepland, met andere plannen."""

UITKOMST = "gelezen"
KOP = ["Plan", "Oplevering", "Sociale huur", "Koop", "Totaal"]
BLADEN = {
    "Gerealiseerd": [KOP, ["Watertoren", 2025, 10, 5, 15], ["Totaal", None, 10, 5, 15]],
    "Planning": [KOP, ["Vuurtoren", 2027, 20, 20, 40], ["Totaal", None, 20, 20, 40]],
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | jaar_van | aantal | gerealiseerd
        watertoren   | huur     | 2025     | 10     | true
        watertoren   | koop     | 2025     | 5      | true
        vuurtoren    | huur     | 2027     | 20     |
        vuurtoren    | koop     | 2027     | 20     |
    """,
}
