"""Een tussenkop die een ander jaar noemt dan de titel, tussen andere woorden."""

UITKOMST = "gevraagd"
VRAAG = "of de tussenkop een jaar of een thema is."
BLADEN = {
    "Activiteiten": [
        ["Jaarschijf 2026"],
        ["Afspraak", "Activiteit", "Trekker", "Status"],
        [1, "Pilot middenhuur", "WSN", "loopt"],
        ["Doorgeschoven uit 2025"],
        [2, "Spreidingskaart", "gemeente", "loopt"],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | thema                  | activiteit
        2026 | 1        |                        | Pilot middenhuur
        2026 | 2        | Doorgeschoven uit 2025 | Spreidingskaart
    """
}
MELDINGEN = ["ACTIVITEIT_TUSSENKOP Activiteiten!A4"]
