"""Boven de plannen van elk gebied een regel met de som ervan, zonder het woord totaal."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Aantal", "Oplevering"],
        ["Noord", 30, None],
        ["De Dijk", 20, 2027],
        ["De Weg", 10, 2028],
        ["Zuid", 12, None],
        ["De Hof", 7, 2028],
        ["Het Pad", 5, 2029],
    ]
}
MELDINGEN = ["GROEPSTOTALEN P!A2"]
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      | 2027     | 20
        de-weg       | 2028     | 10
        de-hof       | 2028     | 7
        het-pad      | 2029     | 5
    """
}
