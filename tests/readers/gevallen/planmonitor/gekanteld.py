"""Plannen als kolommen: de velden staan in de eerste kolom en elk plan heeft een kolom."""

UITKOMST = "gelezen"
BLADEN = {
    "Overzicht": [
        ["Woningbouw"],
        ["Plannaam", "De Dijk", "De Brink", "Totaal"],
        ["Kern", "Nijkerk", "Hoevelaken"],
        ["Status", "1A", "3"],
        ["Oplevering", 2026, "na 2030"],
        ["Sociale huur", 10, 4, 14],
        ["Dure koop", None, 3, 3],
    ]
}
TABELLEN = {
    "plannen": """
        plan     | kern       | planstatus | bron
        De Dijk  | Nijkerk    | 1A         | Overzicht!B2
        De Brink | Hoevelaken | 3          | Overzicht!C2
    """,
    "programma": """
        plan_sleutel        | prijsklasse | jaar_van | jaar_tot | aantal | bron
        nijkerk-de-dijk     | sociaal     | 2026     | 2026     | 10     | Overzicht!B6
        hoevelaken-de-brink | sociaal     | 2031     |          | 4      | Overzicht!C6
        hoevelaken-de-brink | duur        | 2031     |          | 3      | Overzicht!C7
    """,
}
