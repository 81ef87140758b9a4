"""De eigen tabellen met een andere geschreven status; antwoord: die kolom telt niet."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "plannenblad_status_anders"
INDELING = """
[bladen.plannen.kolommen]
"planstatus_bron" = "overslaan"
"""
TABELLEN = {
    "plannen": """
        plan    | planstatus | planstatus_bron
        De Dijk | 1A         |
        De Laan | onbekend   |
        De Hof  | 2A         |
        Het Erf | 2A         |
    """,
}
