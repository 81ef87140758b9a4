"""De status als kruisje in een kolom per status."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Jaarschijf 2026"],
        ["Afspraak", "Activiteit", "Trekker", "Niet gestart", "Loopt", "Gereed"],
        [9, "Overleg", "WSN", "", "x", ""],
        [10, "Huisvesten", "gemeente", "", "", "x"],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit | trekker  | status | bron
        2026 | 9        | Overleg    | WSN      | loopt  | Jaarschijf!B3
        2026 | 10       | Huisvesten | gemeente | gereed | Jaarschijf!B4
    """,
}
