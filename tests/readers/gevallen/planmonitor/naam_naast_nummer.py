"""Een kolom met nummers van plannen, en de namen onder een kop die de monitor niet kent."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Bouwplek", "Kern", "Planstatus", "Projectnummer", "Sociale huur", "Dure koop"],
        ["Voormalig gemeentehuis", "Nijkerk", "2A", 1001, 58, 47],
        ["Buitenplaats", "Hoevelaken", "4A", 1008, None, 54],
    ]
}
MELDINGEN = ["KOLOM_INHOUD Plannen!A1"]
TABELLEN = {
    "plannen": """
        plan_sleutel | plan                   | kern
        1001         | Voormalig gemeentehuis | Nijkerk
        1008         | Buitenplaats           | Hoevelaken
    """,
}
