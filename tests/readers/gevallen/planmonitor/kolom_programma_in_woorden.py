"""Een kolom met het programma in woorden naast het aantal woningen."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Oplevering", "Aantal", "Programma"],
        ["De Dijk", 2027, 20, "8 appartementen soc. huur, 12 egw koop"],
        ["De Weg", 2028, 24, "24 app. sociale huur"],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal
        de-dijk      | onbekend | onbekend    | 20
        de-weg       | onbekend | onbekend    | 24
    """,
}
MELDINGEN = ["PROGRAMMA_IN_TEKST P!D1"]
