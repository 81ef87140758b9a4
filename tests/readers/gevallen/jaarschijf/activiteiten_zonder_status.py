"""Activiteiten met ‘-’ en ‘n.v.t.’ als status."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Jaarschijf 2026"],
        ["Afspraak", "Activiteit", "Trekker", "Planning", "Status"],
        [9, "Overleg", "WSN", "Q1", None],
        [10, "Huisvesten", "gemeente", "Q2", "-"],
        [11, "Iets", "HON", "Q3", "n.v.t."],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit | trekker  | planning | bron
        2026 | 9        | Overleg    | WSN      | Q1       | Jaarschijf!B3
        2026 | 10       | Huisvesten | gemeente | Q2       | Jaarschijf!B4
        2026 | 11       | Iets       | HON      | Q3       | Jaarschijf!B5
    """,
}
