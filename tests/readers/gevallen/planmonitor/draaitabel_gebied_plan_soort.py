"""Een draaitabel met namen van buurten, daaronder plannen en daaronder soorten; de sommen zeggen wat een buurt is."""

UITKOMST = "gelezen"
BLADEN = {
    "D": [
        ["Rijlabels", "2026", "2027", "Eindtotaal"],
        ["Noord", 5, 7, 12],
        ["Akker", 5, 7, 12],
        ["Sociale huur", 1, 2, 3],
        ["Middenhuur", 4, 5, 9],
        ["Zuid", 8, 7, 15],
        ["Beemd", 3, 3, 6],
        ["Sociale huur", 1, 1, 2],
        ["Middenhuur", 2, 2, 4],
        ["Dijk", 5, 4, 9],
        ["Sociale huur", 5, 4, 9],
        ["Eindtotaal", 13, 14, 27],
    ]
}
MELDINGEN = []
TABELLEN = {
    "plannen": """
        plan  | kern
        Akker | Noord
        Beemd | Zuid
        Dijk  | Zuid
    """,
    "programma": """
        prijsklasse | jaar_van | aantal
        sociaal     | 2026     | 1
        sociaal     | 2027     | 2
        midden      | 2026     | 4
        midden      | 2027     | 5
        sociaal     | 2026     | 1
        sociaal     | 2027     | 1
        midden      | 2026     | 2
        midden      | 2027     | 2
        sociaal     | 2026     | 5
        sociaal     | 2027     | 4
    """,
}
