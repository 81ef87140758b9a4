"""Rechts van de lijst, achter een lege kolom, een lijst met sloop van andere plannen."""

UITKOMST = "gevraagd"
VRAAG = "of de lijst rechts wordt overgeslagen; lezen kan alleen op een eigen blad."
BLADEN = {
    "S": [
        ["Plan", "Sociale huur", "Koop", None, "Plan", "Sloop"],
        ["De Akker", 5, 6, None, "De Akker", 2],
        ["De Berg", 7, 8, None, "De Cel", 4],
    ]
}
MELDINGEN = ["LIJST_RECHTS S!E1"]
