"""Een legenda die codes een andere betekenis geeft, met een antwoord op welke status zij zijn."""

UITKOMST = "gelezen"
INDELING = """
[bladen.P.waarden]
1b = "3"
4A = "4B"
"""
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "Aantal"],
        ["De Dijk", "Nijkerk", "1a", 20],
        ["De Weg", "Nijkerk", "1b", 10],
        ["Het Pad", "Nijkerk", "4A", 7],
    ],
    "Legenda": [["Code", "Betekenis"], ["1a", "onherroepelijk"], ["1b", "kansrijke plannen"], ["4A = idee"]],
}
TABELLEN = {
    "plannen": """
        plan    | planstatus | hardheid
        De Dijk | 1A         | hard
        De Weg  | 3          | zacht
        Het Pad | 4B         | zacht
    """,
}
