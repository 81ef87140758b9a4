"""Boven een lijst met een jaar per plan staat ‘Realisatie woningbouw’: het jaar zegt wat er al is en wat nog komt."""

UITKOMST = "gelezen"
BLADEN = {
    "Realisatie": [
        ["Realisatie woningbouw"],
        [],
        ["Plan", "Status", "Oplevering", "Koop"],
        ["De Dijk", "1A", 2027, 4],
        ["De Weg", "3", 2029, 6],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      | 2027     | 4
        de-weg       | 2029     | 6
    """,
}
MELDINGEN = []
