"""Een kolom over de procedure die niet wordt gelezen, in een lijst zonder status."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Stap in de procedure", "Oplevering", "Aantal"],
        ["De Dijk", "Zienswijzen worden beantwoord", 2027, 10],
        ["De Weg", "Wacht op onderzoek", 2029, 20],
    ]
}
TABELLEN = {
    "plannen": """
        plan    | planstatus | hardheid
        De Dijk | onbekend   | onbekend
        De Weg  | onbekend   | onbekend
    """,
}
MELDINGEN = ["STATUSKOLOM_NIET_GELEZEN P!B1"]
