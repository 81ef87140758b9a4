"""Per soort woning jaren die doortellen: het totaal van elk plan is de som van de laatste jaren."""

UITKOMST = "gelezen"
CUMULATIEF = True
BLADEN = {
    "P": [
        ["Plan", "Sociale huur", None, None, "Dure koop", None, None, "Totaal"],
        [None, 2026, 2027, 2028, 2026, 2027, 2028, None],
        ["De Dijk", 5, 10, 10, 0, 20, 40, 50],
        ["De Laan", 0, 6, 9, 3, 3, 3, 12],
    ]
}
OPBOUW = {"samengevoegd": {"P": ["B1:D1", "E1:G1"]}}
MELDINGEN = ["JAREN_TELLEN_DOOR P!B2"]
TABELLEN = {
    "programma": """
        plan_sleutel | prijsklasse | jaar_van | aantal
        de-dijk      | sociaal     | 2026     | 5
        de-dijk      | sociaal     | 2027     | 5
        de-dijk      | duur        | 2027     | 20
        de-dijk      | duur        | 2028     | 20
        de-laan      | sociaal     | 2027     | 6
        de-laan      | sociaal     | 2028     | 3
        de-laan      | duur        | 2026     | 3
    """
}
