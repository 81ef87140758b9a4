"""Woningen per energielabel van elke corporatie, met een totaal in de laatste regel en kolom."""

UITKOMST = "gelezen"
BLADEN = {
    "Energielabels": [
        ["Energielabels woningbezit per 31-12-2025"],
        ["Label", "WSN", "De Alliantie", "Totaal"],
        ["A of beter", 1890, 520, 2410],
        ["B", 1240, 300, 1540],
        ["E", 160, 30, 190],
        ["F", 90, 12, 102],
        ["G", 32, 4, 36],
        ["Totaal", 3412, 866, 4278],
    ]
}
TABELLEN = {
    "kerncijfers": """
        partij       | jaar | halfjaar | maat                | doelgroep        | waarde | eenheid  | bron
        WSN          | 2025 |          | woningen_label_abcd | label A of beter | 1890   | woningen | Energielabels!B3
        de Alliantie | 2025 |          | woningen_label_abcd | label A of beter | 520    | woningen | Energielabels!C3
        WSN          | 2025 |          | woningen_label_abcd | label B          | 1240   | woningen | Energielabels!B4
        de Alliantie | 2025 |          | woningen_label_abcd | label B          | 300    | woningen | Energielabels!C4
        WSN          | 2025 |          | woningen_label_efg  | label E          | 160    | woningen | Energielabels!B5
        de Alliantie | 2025 |          | woningen_label_efg  | label E          | 30     | woningen | Energielabels!C5
        WSN          | 2025 |          | woningen_label_efg  | label F          | 90     | woningen | Energielabels!B6
        de Alliantie | 2025 |          | woningen_label_efg  | label F          | 12     | woningen | Energielabels!C6
        WSN          | 2025 |          | woningen_label_efg  | label G          | 32     | woningen | Energielabels!B7
        de Alliantie | 2025 |          | woningen_label_efg  | label G          | 4      | woningen | Energielabels!C7
    """,
}
