"""Een titel, een kop boven een groep, opmerkingen en een noot die niets zeggen van wat de aantallen zijn."""

UITKOMST = "gelezen"
BLADEN = {
    "Monitor Q2": [
        ["Overzicht woningbouwplannen gemeente Nijkerk, stand per 1 juli 2026"],
        [],
        [None, None, "Aantallen per prijssegment"],
        ["Plan", "Status", "Sociale huur", "Koop", "Oplevering", "Opmerkingen"],
        ["De Dijk", "1A", 12, 28, 2027, "bezwaren van bewoners zijn afgewezen"],
        ["De Laan", "3", 5, 20, 2031, "woningen worden in 2 fasen opgeleverd"],
        [],
        ["* parkeren wordt per plan uitgewerkt"],
        ["Bron: gemeente Nijkerk, afdeling Wonen"],
    ]
}
OPBOUW = {"samengevoegd": {"Monitor Q2": ["C3:D3"]}}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | jaar_van | aantal
        de-dijk      | huur     | 2027     | 12
        de-dijk      | koop     | 2027     | 28
        de-laan      | huur     | 2031     | 5
        de-laan      | koop     | 2031     | 20
    """,
}
