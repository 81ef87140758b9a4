"""Kerncijfers met de corporaties als kolommen en een totaal dat wordt vergeleken; labels apart en samen."""

UITKOMST = "gelezen"
BLADEN = {
    "Duurzaamheid 2025": [
        [None, "WSN", "de Alliantie", "Totaal"],
        ["Woningen met label E", 60, 20, 80],
        ["Woningen met label F", 40, 8, 48],
        ["Woningen met label G", 21, 2, 23],
        ["Totaal label E, F en G", 121, 30, 151],
        ["Verkoop aan inwoners", 31, 4, 35],
        ["Verkoop aan doorstromers", 5, 1, 6],
    ]
}
TABELLEN = {
    "kerncijfers": """
        partij       | jaar | maat                     | doelgroep | waarde | eenheid  | bron
        WSN          | 2025 | woningen_label_efg       | label E   | 60     | woningen | Duurzaamheid 2025!B2
        de Alliantie | 2025 | woningen_label_efg       | label E   | 20     | woningen | Duurzaamheid 2025!C2
        WSN          | 2025 | woningen_label_efg       | label F   | 40     | woningen | Duurzaamheid 2025!B3
        de Alliantie | 2025 | woningen_label_efg       | label F   | 8      | woningen | Duurzaamheid 2025!C3
        WSN          | 2025 | woningen_label_efg       | label G   | 21     | woningen | Duurzaamheid 2025!B4
        de Alliantie | 2025 | woningen_label_efg       | label G   | 2      | woningen | Duurzaamheid 2025!C4
        WSN          | 2025 | verkoop_aan_inwoners     |           | 31     | woningen | Duurzaamheid 2025!B6
        de Alliantie | 2025 | verkoop_aan_inwoners     |           | 4      | woningen | Duurzaamheid 2025!C6
        WSN          | 2025 | verkoop_aan_doorstromers |           | 5      | woningen | Duurzaamheid 2025!B7
        de Alliantie | 2025 | verkoop_aan_doorstromers |           | 1      | woningen | Duurzaamheid 2025!C7
    """,
}
