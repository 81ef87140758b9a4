"""Een tussenkop die een ander jaar noemt dan de titel, met het antwoord dat het een thema is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "activiteiten_tussenkop_met_ander_jaar"
INDELING = """
[bladen.Activiteiten.waarden]
"Doorgeschoven uit 2025" = "thema"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | thema                  | activiteit
        2026 | 1        |                        | Pilot middenhuur
        2026 | 2        | Doorgeschoven uit 2025 | Spreidingskaart
    """
}
