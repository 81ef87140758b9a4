"""Partijen als kolommen en een kolom Gereed met ja en nee, met een antwoord."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "activiteiten_partijen_als_kolommen"
INDELING = """
[bladen."Jaarschijf 2026".waarden]
nee = "loopt"
[bladen."Jaarschijf 2026".kolommen]
HBV = "overslaan"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit | trekker          | betrokken    | status | bron
        2026 | 1        | Bouwen     | WSN;de Alliantie | gemeente     | loopt  | Jaarschijf 2026!B2
        2026 | 2        | Slopen     | WSN              | de Alliantie | gereed | Jaarschijf 2026!B3
    """,
}
