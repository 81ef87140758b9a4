"""Een plan staat op twee regels met elk een eigen jaar van oplevering: één plan met twee fasen."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Plan", "Kern", "Status", "Sociale huur", "Oplevering", "Opmerkingen"],
        ["De Dijk", "Nijkerk", "1A", 10, 2026, "fase 1"],
        ["De Laan", "Nijkerk", "1A", 6, 2026],
        ["De Dijk", "Nijkerk", "1A", 8, 2028, "fase 2"],
    ]
}
TABELLEN = {
    "plannen": """
        plan_sleutel | toelichting | bron
        nijkerk-de-dijk | fase 1; fase 2 | S!A2
        nijkerk-de-laan | | S!A3
    """,
    "programma": """
        plan_sleutel | jaar_van | aantal | bron
        nijkerk-de-dijk | 2026 | 10 | S!D2
        nijkerk-de-laan | 2026 | 6 | S!D3
        nijkerk-de-dijk | 2028 | 8 | S!D4
    """,
}
