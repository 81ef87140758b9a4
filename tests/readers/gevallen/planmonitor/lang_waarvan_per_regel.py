"""Een regel per soort woning met ‘Waarvan nultreden’: elke regel zegt het van haar eigen woningen, zij tellen op."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Jaar", "Segment", "Aantal", "Waarvan nultreden"],
        ["De Dijk", 2026, "Sociale huur", 5, 2],
        ["De Dijk", 2026, "Koop", 3, 1],
        ["De Weg", 2027, "Sociale huur", 4, 0],
        ["De Weg", 2027, "Dure koop", 2, 2],
    ]
}
TABELLEN = {
    "plannen": """
        plan_sleutel | nultreden
        de-dijk      | 3
        de-weg       | 2
    """,
    "programma": """
        plan_sleutel | eigendom | aantal
        de-dijk      | huur     | 5
        de-dijk      | koop     | 3
        de-weg       | huur     | 4
        de-weg       | koop     | 2
    """,
}
MELDINGEN = ["PLANAANTAL_PER_REGEL P!E1"]
