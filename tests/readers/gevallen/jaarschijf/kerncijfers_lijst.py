"""Kerncijfers als lange lijst met maat, doelgroep, waarde en eenheid."""

UITKOMST = "gelezen"
BLADEN = {
    "Cijfers": [
        ["Partij", "Jaar", "Halfjaar", "Maat", "Doelgroep", "Waarde", "Eenheid"],
        ["Gemeente Nijkerk", 2025, None, "slaagkans", "senioren", 12.5, "%"],
        ["WSN", 2025, 1, "verwachte vrijkomende woningen", None, 100, "woningen"],
        ["gemeente", 2025, None, "Zoektijd", "jongeren", 14, "maanden"],
        ["HON", 2025, None, "Standplaatsen", None, 3, "standplaatsen"],
    ]
}
TABELLEN = {
    "kerncijfers": """
        partij | jaar | halfjaar | maat | doelgroep | waarde | eenheid | bron
        WSN | 2025 | 1 | verwachte_vrijkomende_woningen |  | 100 | woningen | Cijfers!F3
        gemeente | 2025 |  | zoektijd | jongeren | 14 | maanden | Cijfers!F4
        HON | 2025 |  | standplaatsen |  | 3 | standplaatsen | Cijfers!F5
        gemeente | 2025 |  | slaagkans | senioren | 0.125 | aandeel | Cijfers!F2
    """,
}
