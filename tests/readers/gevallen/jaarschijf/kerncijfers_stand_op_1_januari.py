"""Woningen met label E, F of G op 1 januari: de stand aan het eind van het jaar ervoor."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Aantal woningen met label E, F, G"],
        ["", "1-1-2025", "1-1-2026"],
        ["WSN", 90, 70],
        ["Alliantie", 12, 8],
    ]
}
TABELLEN = {
    "kerncijfers": """
        partij       | jaar | maat               | waarde | eenheid  | bron
        WSN          | 2024 | woningen_label_efg | 90     | woningen | Jaarschijf!B3
        WSN          | 2025 | woningen_label_efg | 70     | woningen | Jaarschijf!C3
        de Alliantie | 2024 | woningen_label_efg | 12     | woningen | Jaarschijf!B4
        de Alliantie | 2025 | woningen_label_efg | 8      | woningen | Jaarschijf!C4
    """,
}
