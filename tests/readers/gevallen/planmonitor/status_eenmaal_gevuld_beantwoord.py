"""Hard of zacht alleen bij het eerste plan van elke groep, met het antwoord dat het voor de hele groep geldt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "status_eenmaal_gevuld"
INDELING = """
[bladen.P.waarden]
"Hard/zacht" = "doortrekken"
"""
TABELLEN = {
    "plannen": """
        plan    | hardheid
        De Dijk | hard
        De Laan | zacht
        De Es   | zacht
    """,
}
