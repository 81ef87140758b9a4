"""Een kwartaal als tussenkop boven een halfjaar."""

UITKOMST = "gevraagd"
VRAAG = "wat de getallen onder de tussenkop betekenen."
BLADEN = {
    "Jaarschijf": [
        ["Toewijzingen WSN"],
        ["", "Aantal"],
        ["Q1 2025"],
        ["Vrijgekomen", 50],
        ["Urgent", 10],
        ["1e halfjaar 2025"],
        ["Vrijgekomen", 100],
        ["Urgent", 25],
    ]
}
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | halfjaar | post        | groep  | aantal | bron
        WSN        | 2025 | 1        | vrijgekomen |        | 100    | Jaarschijf!B7
        WSN        | 2025 | 1        | toegewezen  | urgent | 25     | Jaarschijf!B8
    """,
}
MELDINGEN = ["CIJFER_ONBEKEND Jaarschijf!A3"]
