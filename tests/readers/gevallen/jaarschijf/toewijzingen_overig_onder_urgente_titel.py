"""‘Overig’ onder een titel over urgente groepen."""

UITKOMST = "gevraagd"
VRAAG = "of het overige urgenten zijn, of overige toewijzingen."
BLADEN = {"T": [["Urgente groepen 2025"], ["Groep", "WSN"], ["Medisch", 4], ["Overig", 2]]}
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post       | groep  | doelgroep | aantal | bron
        WSN        | 2025 | toegewezen | urgent | Medisch   | 4      | T!B3
    """,
}
MELDINGEN = ["CIJFER_ONBEKEND T!A4"]
