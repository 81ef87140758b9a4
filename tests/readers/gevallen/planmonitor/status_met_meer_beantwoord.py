"""Een planstatus met twee codes, met een antwoord; en statussen met een datum, een besluit of een naam erachter."""

UITKOMST = "gelezen"
INDELING = """
[bladen.P.waarden]
"3 -> 2A" = "2A"
"""
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "Aantal"],
        ["De Dijk", "Nijkerk", "3 -> 2A", 20],
        ["De Weg", "Nijkerk", "1A onherroepelijk sinds 3 maart 2024", 10],
        ["Het Pad", "Nijkerk", "2A d.d. 12-3-2024", 7],
        ["De Laan", "Nijkerk", "2A. Vastgesteld (raadsbesluit 2023-045)", 6],
        ["De Steeg", "Nijkerk", "1A onherroepelijk bestemmingsplan De Steeg", 5],
        ["De Brink", "Nijkerk", "3 met kattebel", 4],
    ],
}
MELDINGEN = ["STATUS_TOEVOEGING P!C7"]
TABELLEN = {
    "plannen": """
        plan     | planstatus
        De Dijk  | 2A
        De Weg   | 1A
        Het Pad  | 2A
        De Laan  | 2A
        De Steeg | 1A
        De Brink | 3
    """,
}
