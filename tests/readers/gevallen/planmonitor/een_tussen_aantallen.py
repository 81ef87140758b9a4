"""Eén 1 onder een categorie, tussen aantallen die met en zonder die 1 niet optellen tot het totaal."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Oplevering", "Sociale huur", "Middenhuur", "Koop", "Totaal"],
        ["De Dijk", "1A", 2027, 10, 1, 15, 30],
        ["De Weg", "1A", 2028, 8, None, 12, 20],
    ]
}
TABELLEN = {
    "programma": """
        eigendom | prijsklasse | jaar_van | aantal
        huur     | sociaal     | 2027     | 10
        huur     | midden      | 2027     | 1
        koop     | onbekend    | 2027     | 15
        huur     | sociaal     | 2028     | 8
        koop     | onbekend    | 2028     | 12
    """,
}
MELDINGEN = ["TOTAAL_WIJKT_AF P!G2"]
