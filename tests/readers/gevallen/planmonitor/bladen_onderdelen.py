"""Twee bladen die als onderdelen van één lijst zijn aangewezen, een met zachte plannen in 2030."""

UITKOMST = "gelezen"
KOP = ["Plan", "Kern", "Sociale huur"]
BLADEN = {"Blad1": [KOP, ["De Dijk", "Nijkerk", 12]], "Blad2": [KOP, ["De Laan", "Nijkerk", 10]]}
INDELING = """
[bladen.Blad1]
onderdeel = true
[bladen.Blad2]
onderdeel = true
geldt = {hardheid = "zacht", jaar = "2030"}
"""
TABELLEN = {
    "plannen": """
        plan    | hardheid
        De Dijk | onbekend
        De Laan | zacht
    """,
    "programma": """
        plan_sleutel    | jaar_van | aantal
        nijkerk-de-dijk |          | 12
        nijkerk-de-laan | 2030     | 10
    """,
}
