"""Een kolom met de voortgang zonder dat er staat van wanneer."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "activiteiten_voortgang"
INDELING = """
[bladen."2025".kolommen]
Voortgang = "voortgang juni"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit | status | status_bron | voortgang_juni | bron
        2025 | 9 | Urgenten monitoren | loopt | loopt | De cijfers zijn in het overleg besproken | 2025!B2
    """,
}
