"""Een status uit een andere lijst, een getal met een toevoeging en een eigen woord voor zacht, elk met een antwoord."""

UITKOMST = "gelezen"
INDELING = """
[bladen.P.waarden]
"1b. kansrijk" = "3"
"12 (+3)" = "15"
"boterzacht" = "zacht"
[bladen.P.rijen]
"rij 4" = "telt mee"
"""
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "Hardheid", "Aantal"],
        ["De Dijk", "Nijkerk", "1b. kansrijk", "boterzacht", "12 (+3)"],
        ["De Weg", "Nijkerk", "3", "zacht", 5],
        ["De Weg", "Nijkerk", "3", "zacht", 5],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel    | aantal
        nijkerk-de-dijk | 15
        nijkerk-de-weg  | 5
        nijkerk-de-weg  | 5
    """,
}
