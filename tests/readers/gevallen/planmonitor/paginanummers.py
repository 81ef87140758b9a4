"""Een afgedrukte lijst: onder elke bladzijde staat ‘Pagina 1 van 2’, en daaronder staan de koppen opnieuw."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Sociale huur", "Koop"],
        ["Akker", "1A", 5, 3],
        ["Beemd", "3", 4, 2],
        ["Pagina 1 van 2"],
        ["Plan", "Status", "Sociale huur", "Koop"],
        ["Dijk", "1A", 7, 1],
        ["Hof", "3", 2, 2],
        ["Pagina 2 van 2"],
    ]
}
MELDINGEN = []
TABELLEN = {
    "plannen": """
        plan  | planstatus | kern
        Akker | 1A         |
        Beemd | 3          |
        Dijk  | 1A         |
        Hof   | 3          |
    """,
    "programma": """
        eigendom | prijsklasse | aantal
        huur     | sociaal     | 5
        koop     | onbekend    | 3
        huur     | sociaal     | 4
        koop     | onbekend    | 2
        huur     | sociaal     | 7
        koop     | onbekend    | 1
        huur     | sociaal     | 2
        koop     | onbekend    | 2
    """,
}
