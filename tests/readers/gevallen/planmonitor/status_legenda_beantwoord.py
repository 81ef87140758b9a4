"""Een legenda die codes een andere betekenis geeft, met een antwoord op welke status zij zijn."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "status_legenda"
INDELING = """
[bladen.P.waarden]
1b = "3"
4A = "4B"
"""
TABELLEN = {
    "plannen": """
        plan    | planstatus | hardheid
        De Dijk | 1A         | hard
        De Weg  | 3          | zacht
        Het Pad | 4B         | zacht
    """,
}
