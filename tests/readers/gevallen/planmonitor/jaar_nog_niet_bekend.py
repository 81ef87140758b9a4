"""Een kolom Oplevering links van de plannen waarin elk jaar één keer staat, en bij andere plannen ‘n.n.b.’."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Oplevering", "Plan", "Status", "Sociale huur"],
        [2026, "De Akker", "1A", 12],
        ["n.n.b.", "De Cel", "3", 10],
        ["Q3 2027", "De Dijk", "1A", 5],
        ["n.n.b.", "De Es", "3", 20],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel|jaar_van|aantal
        de-akker|2026|12
        de-cel||10
        de-dijk|2027|5
        de-es||20
        """,
}
