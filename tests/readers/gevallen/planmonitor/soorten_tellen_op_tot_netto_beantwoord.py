"""Soorten woningen die optellen tot het netto aantal, waarvan is gezegd dat zij worden overgeslagen."""

UITKOMST = "gelezen"
INDELING = """
[bladen.P.kolommen]
"Sociale huur" = "overslaan"
"Koop" = "overslaan"
"""
BLADEN = {
    "P": [
        ["Plan", "Oplevering", "Bruto", "Sloop", "Netto", "Sociale huur", "Koop"],
        ["De Dijk", 2028, 100, 20, 80, 30, 50],
        ["De Weg", 2027, 30, 0, 30, 10, 20],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | soort     | eigendom | aantal
        de-dijk      | nieuwbouw | onbekend | 100
        de-dijk      | sloop     | onbekend | 20
        de-weg       | nieuwbouw | onbekend | 30
    """,
}
MELDINGEN = ["ALLEEN_TOTAAL", "ALLEEN_TOTAAL"]
