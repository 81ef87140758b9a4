"""Een activiteit met een kruisje bij twee statussen."""

UITKOMST = "gevraagd"
VRAAG = "welke status geldt."
BLADEN = {
    "Jaarschijf": [
        ["Jaarschijf 2026"],
        ["Afspraak", "Activiteit", "Trekker", "Niet gestart", "Loopt", "Gereed"],
        [9, "Overleg", "WSN", "", "x", "x"],
        [10, "Huisvesten", "gemeente", "", "", "x"],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit | trekker  | status | bron
        2026 | 9        | Overleg    | WSN      |        | Jaarschijf!B3
        2026 | 10       | Huisvesten | gemeente | gereed | Jaarschijf!B4
    """,
}
MELDINGEN = ["ACTIVITEIT_STATUS_ONBEKEND Jaarschijf!E3"]
