"""De sociale huur in een kolom per corporatie: de corporatie van een plan volgt uit de kolom."""

UITKOMST = "gelezen"
OPBOUW = {"samengevoegd": {"P": ["A1:A2", "B1:B2", "C1:D1", "E1:E2"]}}
BLADEN = {
    "P": [
        ["Plan", "Oplevering", "Sociale huur", None, "Koop"],
        [None, None, "WSN", "Alliantie"],
        ["De Dijk", 2027, 20, None, 15],
        ["De Weg", 2028, 12, 6, 20],
        ["De Kade", 2028, None, 6, None],
        ["De Gracht", 2028, None, None, 20],
    ]
}
TABELLEN = {
    "plannen": """
        plan      | corporatie
        De Dijk   | WSN
        De Weg    |
        De Kade   | de Alliantie
        De Gracht |
    """,
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal
        de-dijk      | huur     | sociaal     | 20
        de-dijk      | koop     | onbekend    | 15
        de-weg       | huur     | sociaal     | 12
        de-weg       | huur     | sociaal     | 6
        de-weg       | koop     | onbekend    | 20
        de-kade      | huur     | sociaal     | 6
        de-gracht    | koop     | onbekend    | 20
    """,
}
MELDINGEN = ["CORPORATIES_MEERVOUDIG P!D4"]
