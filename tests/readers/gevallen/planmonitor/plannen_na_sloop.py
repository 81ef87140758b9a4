"""Plannen die sloop en nieuwbouw heten, die na sloop komen, of aan een straat met sloop in de naam liggen."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Plan", "Planstatus", "Sociale huur", "Koop"],
        ["Sloop/nieuwbouw De Akker", "1A", 5, 6],
        ["De Berg (na sloop)", "3", 7, 8],
        ["Slopersweg", "3", 4, 1],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | soort | eigendom | aantal
        sloop-nieuwbouw-de-akker | nieuwbouw | huur | 5
        sloop-nieuwbouw-de-akker | nieuwbouw | koop | 6
        de-berg-na-sloop | nieuwbouw | huur | 7
        de-berg-na-sloop | nieuwbouw | koop | 8
        slopersweg | nieuwbouw | huur | 4
        slopersweg | nieuwbouw | koop | 1
    """,
}
