"""Een totaal met kolommen waarvan sociaal en waarvan appartementen ernaast."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Plan", "Kern", "Status", "Totaal", "Waarvan sociaal", "w.v. appartementen"],
        ["De Dijk", "Nijkerk", "1A", 10, 4, 9],
        ["De Laan", "Nijkerk", "1A", 5, None, 0],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | woningtype | prijsklasse | aantal | bron
        nijkerk-de-dijk | meergezins | sociaal | 3 | S!D2
        nijkerk-de-dijk | onbekend | sociaal | 1 | S!D2
        nijkerk-de-dijk | meergezins | onbekend | 5 | S!D2
        nijkerk-de-dijk | onbekend | onbekend | 1 | S!D2
        nijkerk-de-laan | onbekend | onbekend | 5 | S!D3
    """,
}
