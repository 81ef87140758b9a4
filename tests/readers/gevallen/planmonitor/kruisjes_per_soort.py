"""Kruisjes onder de soorten woningen en het aantal in een eigen kolom."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Eengezins", "Meergezins", "Sociale huur", "Dure koop", "Totaal"],
        ["De Dijk", "1A", "x", None, None, "x", 20],
        ["De Laan", "2A", None, "X", "x", None, 15],
        ["Het Pad", "3", None, "x", "x", "x", 5],
    ]
}
MELDINGEN = ["KRUISJES_GELEZEN P!C1", "ALLEEN_TOTAAL P!G4"]
TABELLEN = {
    "programma": """
        plan_sleutel | woningtype | prijsklasse | aantal
        de-dijk      | eengezins  | duur        | 20
        de-laan      | meergezins | sociaal     | 15
        het-pad      | onbekend   | onbekend    | 5
    """
}
