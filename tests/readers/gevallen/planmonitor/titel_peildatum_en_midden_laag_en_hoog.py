"""Een ondertitel met alleen de peildatum, een groepskop boven de aantallen, en laag en hoog achter ‘middelduur’."""

UITKOMST = "gelezen"
BLADEN = {
    "Woningbouwlijst": [
        ["Gemeente Nijkerk – overzicht woningbouw"],
        ["stand per 31-12-2025"],
        [],
        [None, None, None, "aantal woningen"],
        [
            "nr",
            "Projectnaam",
            "Status",
            "Soc. huur",
            "Huur middelduur (laag)",
            "Huur middelduur (hoog)",
            "totaal",
            "Oplevering",
        ],
        ["N1", "De Dijk", "1A", 12, 4, 6, 22, 2027],
        ["N2", "De Laan", "3", 5, None, 8, 13, 2031],
    ]
}
OPBOUW = {"samengevoegd": {"Woningbouwlijst": ["D4:G4"]}}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | jaar_van | aantal
        N1           | huur     | sociaal     | 2027     | 12
        N1           | huur     | laag_midden | 2027     | 4
        N1           | huur     | hoog_midden | 2027     | 6
        N2           | huur     | sociaal     | 2031     | 5
        N2           | huur     | hoog_midden | 2031     | 8
    """,
}
