"""Een draaitabel met jaren en daaronder soorten woningen als kolommen, en een totaal per jaar."""

UITKOMST = "gelezen"
BLADEN = {
    "D": [
        ["Som van Aantal", "Kolomlabels"],
        [None, 2026, None, "Totaal 2026", 2027, "Totaal 2027", "Eindtotaal"],
        ["Rijlabels", "Sociale huur", "Koop", None, "Koop", None, None],
        ["De Dijk", 10, 3, 13, 4, 4, 17],
        ["De Laan", 1, None, 1, None, None, 1],
        ["Eindtotaal", 11, 3, 14, 4, 4, 18],
    ]
}
MELDINGEN = ["KOP_DOORGETROKKEN D!C3"]
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | jaar_van | aantal | bron
        de-dijk      | huur     | 2026     | 10     | D!B4
        de-dijk      | koop     | 2026     | 3      | D!C4
        de-dijk      | koop     | 2027     | 4      | D!E4
        de-laan      | huur     | 2026     | 1      | D!B5
    """
}
