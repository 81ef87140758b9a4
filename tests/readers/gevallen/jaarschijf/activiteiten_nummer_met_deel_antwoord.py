"""Nummers die van een activiteit of van een deel van een afspraak kunnen zijn, met een antwoord."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "activiteiten_nummer_met_deel"
INDELING = """
[bladen."2026".waarden]
"4a" = "4"
"9.1" = "geen"
"1,5" = "1 en 5"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit | status | bron
        2026 | 4        | Bouwen     | loopt  | 2026!B2
        2026 |          | Slopen     | loopt  | 2026!B3
        2026 | 1        | Kopen      | loopt  | 2026!B4
        2026 | 5        | Kopen      | loopt  | 2026!B4
        2026 | 1        | Verkopen   | loopt  | 2026!B5
        2026 | 5        | Verkopen   | loopt  | 2026!B5
    """,
}
