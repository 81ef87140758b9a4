"""‘Overig’ onder de tussenkop ‘Urgent’."""

UITKOMST = "gevraagd"
VRAAG = "of het overige urgenten zijn, of overige toewijzingen."
BLADEN = {"Toewijzingen 2025": [[None, "WSN"], ["Vrijgekomen", 100], ["Urgent"], ["Medisch", 10], ["Overig", 12]]}
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post        | groep  | doelgroep | aantal | bron
        WSN        | 2025 | vrijgekomen |        |           | 100    | Toewijzingen 2025!B2
        WSN        | 2025 | toegewezen  | urgent | Medisch   | 10     | Toewijzingen 2025!B4
    """,
}
MELDINGEN = ["CIJFER_ONBEKEND Toewijzingen 2025!A5"]
