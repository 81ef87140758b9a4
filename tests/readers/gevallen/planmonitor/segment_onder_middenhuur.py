"""Middenhuur in één kolom, en in een kolom ‘Segment’ per plan of die laag of hoog is."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Plan", "Status", "Oplevering", "Segment", "Sociale huur", "Middenhuur"],
        ["De Dijk", "1A", 2027, "Laag midden", None, 2],
        ["De Laan", "1A", 2027, "Hoog midden", None, 5],
        ["De Wal", "1A", 2028, None, 4, 6],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | label_bron   | aantal | bron
        de-dijk      | huur     | laag_midden | Middenhuur   | 2      | S!F2
        de-laan      | huur     | hoog_midden | Middenhuur   | 5      | S!F3
        de-wal       | huur     | sociaal     | Sociale huur | 4      | S!E4
        de-wal       | huur     | midden      | Middenhuur   | 6      | S!F4
    """,
}
MELDINGEN = []
