"""Naast de planstatus staat ‘Planstatus zoals geschreven’ met andere statussen; antwoord: die kolom telt niet."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "status_zoals_geschreven_anders"
INDELING = """
[bladen.S.kolommen]
"Planstatus zoals geschreven" = "overslaan"
"""
TABELLEN = {
    "plannen": """
        plan     | planstatus | planstatus_bron | hardheid
        De Dijk  | 1A         | 1A              | hard
        De Laan  | onbekend   |                 | onbekend
        De Hof   | 1A         | 1A              | hard
        De Brink | 2A         | 2A              | hard
        Het Veld | onbekend   | hard            | hard
        Het Erf  | 2A         | 2A              | hard
    """,
}
MELDINGEN = []
