"""De planstatus van drie jaren naast elkaar, en erboven de peildatum: die van dat jaar is gelezen."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Peildatum: 1 januari 2026"],
        ["Plan", "Status 2025", "Status 2026", "Status 2027", "Sociale huur", "Oplevering"],
        ["De Dijk", "2A", "1A", "1A", 10, 2028],
        ["De Laan", "4B", "3", "2A", 20, 2030],
    ]
}
MELDINGEN = ["STATUS_VAN_JAAR P!C2"]
TABELLEN = {
    "plannen": """
        plan    | planstatus
        De Dijk | 1A
        De Laan | 3
    """,
}
