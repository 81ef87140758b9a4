"""De planning als kruisjes in een kolom per kwartaal."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Jaarschijf 2026"],
        ["Afspraak", "Activiteit", "Trekker", "Q1", "Q2", "Q3", "Q4"],
        [9, "Overleg", "WSN", "x", "x", "", ""],
        [10, "Huisvesten", "gemeente", "", "", "x", "x"],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit | trekker  | planning | bron
        2026 | 9        | Overleg    | WSN      | Q1, Q2   | Jaarschijf!B3
        2026 | 10       | Huisvesten | gemeente | Q3, Q4   | Jaarschijf!B4
    """,
}
