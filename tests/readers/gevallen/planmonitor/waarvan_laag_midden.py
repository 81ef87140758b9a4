"""Middenhuur in één kolom, met ernaast ‘waarvan laag midden’."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Plan", "Status", "Oplevering", "Sociale huur", "Middenhuur", "waarvan laag midden"],
        ["De Dijk", "1A", 2027, 3, 5, 2],
        ["De Laan", "1A", 2027, 3, 5, 5],
        ["De Wal", "1A", 2027, 3, 5, 0],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | label_bron   | aantal | bron
        de-dijk      | huur     | sociaal     | Sociale huur | 3      | S!D2
        de-dijk      | huur     | laag_midden | Middenhuur   | 2      | S!E2
        de-dijk      | huur     | midden      | Middenhuur   | 3      | S!E2
        de-laan      | huur     | sociaal     | Sociale huur | 3      | S!D3
        de-laan      | huur     | laag_midden | Middenhuur   | 5      | S!E3
        de-wal       | huur     | sociaal     | Sociale huur | 3      | S!D4
        de-wal       | huur     | midden      | Middenhuur   | 5      | S!E4
    """,
}
MELDINGEN = []
