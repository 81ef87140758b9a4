"""Een draaitabel in compacte vorm: plannen en soorten woningen onder elkaar, een kolom per jaar, met eindtotalen."""

UITKOMST = "gelezen"
BLADEN = {
    "Draaitabel": [
        [],
        ["Som van Aantal", "Kolomlabels"],
        ["Rijlabels", 2026, 2027, "(leeg)", "Eindtotaal"],
        ["De Dijk", 10, 5, None, 15],
        ["Sociale huur", 10, None, None, 10],
        ["Koop", None, 5, None, 5],
        ["De Laan", None, None, 8, 8],
        ["(leeg)", None, None, 8, 8],
        ["Eindtotaal", 10, 5, 8, 23],
    ]
}
TABELLEN = {
    "plannen": """
        plan_sleutel | plan | bron
        de-dijk | De Dijk | Draaitabel!A4
        de-laan | De Laan | Draaitabel!A7
    """,
    "programma": """
        plan_sleutel | soort | woningtype | eigendom | prijsklasse | jaar_van | jaar_tot | aantal | bron
        de-dijk | nieuwbouw | onbekend | huur | sociaal | 2026 | 2026 | 10 | Draaitabel!B5
        de-dijk | nieuwbouw | onbekend | koop | onbekend | 2027 | 2027 | 5 | Draaitabel!C6
        de-laan | nieuwbouw | onbekend | onbekend | onbekend | | | 8 | Draaitabel!D8
    """,
}
