"""Een tussenkop die een ander jaar noemt dan de titel, met het antwoord dat het een jaar is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "activiteiten_tussenkop_met_ander_jaar"
INDELING = """
[bladen.Activiteiten.waarden]
"Doorgeschoven uit 2025" = "2025"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | thema                  | activiteit
        2026 | 1        |                        | Pilot middenhuur
        2025 | 2        |                        | Spreidingskaart
    """
}
