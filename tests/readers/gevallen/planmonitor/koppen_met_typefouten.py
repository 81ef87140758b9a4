"""Koppen waarin een letter verkeerd staat, naast koppen die de monitor kent."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plannaan", "Planstaus", "Opleverjaar", "Socaile huur", "Middehuur", "Koop"],
        ["De Dijk", "2A", 2027, 10, 12, 5],
        ["De Weg", "3", 2029, 20, 0, 8],
    ]
}
TABELLEN = {
    "plannen": """
        plan    | planstatus
        De Dijk | 2A
        De Weg  | 3
    """,
    "programma": """
        eigendom | prijsklasse | jaar_van | aantal
        huur     | sociaal     | 2027     | 10
        huur     | midden      | 2027     | 12
        koop     | onbekend    | 2027     | 5
        huur     | sociaal     | 2029     | 20
        koop     | onbekend    | 2029     | 8
    """,
}
MELDINGEN = ["KOP_BIJNA P!A1", "KOP_BIJNA P!B1", "KOP_BIJNA P!D1", "KOP_BIJNA P!E1"]
