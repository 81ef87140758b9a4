"""Een cijfer dat de monitor niet kent tussen de kerncijfers."""

UITKOMST = "gevraagd"
VRAAG = "wat het cijfer is."
BLADEN = {"2025": [["Kerncijfers"], ["Slaagkans jongeren", "7,1%"], ["Leefbaarheid", 7.4], ["Klachten", 12]]}
TABELLEN = {
    "kerncijfers": """
        partij   | jaar | maat      | doelgroep | waarde | eenheid | bron
        gemeente | 2025 | slaagkans | jongeren  | 0.071  | aandeel | 2025!B2
    """,
}
MELDINGEN = ["CIJFER_ONBEKEND 2025!A3", "CIJFER_ONBEKEND 2025!A4"]
