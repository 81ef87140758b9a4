"""Een groep als ‘waarvan’ onder een andere, zonder totaal of vrijgekomen woningen om het aan te zien."""

UITKOMST = "gevraagd"
VRAAG = "of de groep een deel van de andere is of ernaast komt."
BLADEN = {
    "T": [
        ["Toewijzingen WSN 2025"],
        ["Groep", "Aantal"],
        ["Urgenten", 35],
        ["waarvan statushouders", 14],
        ["Regulier", 105],
    ]
}
TABELLEN = {
    "toewijzingen": """
        groep    | aantal | bron
        urgent   | 35     | T!B3
        regulier | 105    | T!B5
    """
}
MELDINGEN = ["GROEP_IN_GROEP T!B4"]
