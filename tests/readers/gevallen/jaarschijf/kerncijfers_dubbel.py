"""Hetzelfde cijfer op twee regels."""

UITKOMST = "gevraagd"
VRAAG = "welk van de twee geldt."
BLADEN = {"2025": [["Kerncijfers"], ["Taakstelling statushouders", 38], ["Taakstelling", 40]]}
TABELLEN = {
    "kerncijfers": """
        partij   | jaar | maat                       | waarde | eenheid  | bron
        gemeente | 2025 | taakstelling_statushouders | 38     | personen | 2025!B2
    """,
}
MELDINGEN = ["CIJFER_DUBBEL 2025!B3"]
