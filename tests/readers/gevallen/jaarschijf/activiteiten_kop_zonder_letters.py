"""Een kolom met nummers onder ‘#’."""

UITKOMST = "gevraagd"
VRAAG = "wat de kolom betekent."
BLADEN = {
    "Jaarschijf": [
        ["Jaarschijf 2026"],
        ["#", "Activiteit", "Trekker", "Status"],
        ["9", "Overleg", "WSN", "loopt"],
        ["10", "Rapport", "WSN", "loopt"],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | activiteit | trekker | status | bron
        2026 | Overleg    | WSN     | loopt  | Jaarschijf!B3
        2026 | Rapport    | WSN     | loopt  | Jaarschijf!B4
    """,
}
MELDINGEN = ["KOLOM_ONBEKEND Jaarschijf!A2"]
