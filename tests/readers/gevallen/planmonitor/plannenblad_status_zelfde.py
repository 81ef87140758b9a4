"""In de eigen tabellen van de monitor zegt ‘planstatus zoals geschreven’ niets anders dan de planstatus."""

UITKOMST = "gelezen"
BLADEN = {
    "plannen": [
        ["plan_sleutel", "plan", "planstatus", "planstatus_bron"],
        ["A1", "De Dijk", "1A", "1A. Onherroepelijk"],
        ["A2", "De Laan", "2A", "hard"],
        ["A3", "De Hof", "2A", "raadsbesluit is er"],
        ["A4", "Het Erf", None, None],
    ],
    "programma": [
        ["plan_sleutel", "soort", "jaar_van", "jaar_tot", "aantal"],
        ["A1", "nieuwbouw", 2027, 2027, 10],
    ],
}
TABELLEN = {
    "plannen": """
        plan    | planstatus | planstatus_bron
        De Dijk | 1A         | 1A. Onherroepelijk
        De Laan | 2A         | hard
        De Hof  | 2A         | raadsbesluit is er
        Het Erf | onbekend   |
    """,
}
