"""Boven een lijst zonder jaren staat in welke jaren de woningen worden opgeleverd."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Geplande oplevering 2027 - 2030"],
        [],
        ["Plan", "Status", "Sociale huur", "Koop"],
        ["De Dijk", "1A", 10, 4],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | jaar_van | jaar_tot | aantal
        de-dijk      | huur     | 2027     | 2030     | 10
        de-dijk      | koop     | 2027     | 2030     | 4
    """,
}
MELDINGEN = ["OPLEVERING_UIT_OPSCHRIFT P!A3"]
