"""Hard of zacht alleen bij het eerste plan van elke groep, met het antwoord dat het van de andere niet bekend is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "status_eenmaal_gevuld"
INDELING = """
[bladen.P.waarden]
"Hard/zacht" = "overslaan"
"""
TABELLEN = {
    "plannen": """
        plan    | hardheid
        De Dijk | hard
        De Laan | zacht
        De Es   | onbekend
    """,
}
