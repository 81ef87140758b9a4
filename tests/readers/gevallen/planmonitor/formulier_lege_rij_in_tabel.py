"""Formulieren onder elkaar met elk een tabel van type en categorie, waarin rijen leeg zijn."""

UITKOMST = "gelezen"
_KOP = ["Woningtype", "Sociale huur", "Middenhuur", "Betaalbare koop", "Dure koop"]
BLADEN = {
    "Plannen": [
        ["Plannaam", "De Brink"],
        ["Kern", "Nijkerk"],
        ["Planstatus", "1A"],
        ["Totaal", 36],
        _KOP,
        ["Eengezins", None, None, 36],
        ["Meergezins"],
        ["Totaal", 0, 0, 36, 0],
        [],
        ["Plannaam", "Koopmanshof"],
        ["Kern", "Hoevelaken"],
        ["Planstatus", "3"],
        ["Totaal", 32],
        _KOP,
        ["Eengezins"],
        ["Meergezins", 32],
        ["Totaal", 32, 0, 0, 0],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel           | woningtype | eigendom | prijsklasse | aantal
        nijkerk-de-brink       | eengezins  | koop     | betaalbaar  | 36
        hoevelaken-koopmanshof | meergezins | huur     | sociaal     | 32
    """,
}
