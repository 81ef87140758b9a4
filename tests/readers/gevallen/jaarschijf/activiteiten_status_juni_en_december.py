"""Een kolom met de status in juni en een met die in december."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Jaarschijf 2026"],
        ["Afspraak", "Activiteit", "Trekker", "Status juni", "Status december"],
        [9, "Overleg", "WSN", "loopt", "gereed"],
        [10, "Huisvesten", "gemeente", "niet gestart", "loopt"],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit | trekker  | status | voortgang_juni | voortgang_december | bron
        2026 | 9        | Overleg    | WSN      | gereed | loopt          | gereed             | Jaarschijf!B3
        2026 | 10       | Huisvesten | gemeente | loopt  | niet gestart   | loopt              | Jaarschijf!B4
    """,
}
