"""De kolom met planstatussen en die met kernen heten anders, en worden aan de inhoud herkend."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Plan", "Gebied", "Stand", "Sociale huur", "Oplevering"],
        ["De Dijk", "Nijkerk", "1A", 10, 2026],
        ["De Laan", "Hoevelaken", "3. In voorbereiding", 5, 2031],
    ]
}
MELDINGEN = ["KOLOM_INHOUD S!B1", "KOLOM_INHOUD S!C1"]
TABELLEN = {
    "plannen": """
        plan_sleutel | kern | planstatus
        nijkerk-de-dijk | Nijkerk | 1A
        hoevelaken-de-laan | Hoevelaken | 3
    """,
}
