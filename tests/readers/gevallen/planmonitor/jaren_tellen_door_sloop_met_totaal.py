"""Nieuwbouw en sloop die beide doortellen, elk met een totaal dat zijn laatste jaar is."""

UITKOMST = "gelezen"
CUMULATIEF = True
BLADEN = {
    "P": [
        ["Plan", "Nieuwbouw 2026", "Nieuwbouw 2027", "Totaal", "Sloop 2026", "Sloop 2027", "Totaal sloop"],
        ["De Dijk", 10, 20, 20, 4, 6, 6],
        ["De Laan", 5, 15, 15, 3, 3, 3],
    ]
}
MELDINGEN = ["JAREN_TELLEN_DOOR P!B1", "JAREN_TELLEN_DOOR P!E1"]
TABELLEN = {
    "programma": """
        plan_sleutel | soort     | jaar_van | aantal
        de-dijk      | nieuwbouw | 2026     | 10
        de-dijk      | nieuwbouw | 2027     | 10
        de-laan      | nieuwbouw | 2026     | 5
        de-laan      | nieuwbouw | 2027     | 10
        de-dijk      | sloop     | 2026     | 4
        de-dijk      | sloop     | 2027     | 2
        de-laan      | sloop     | 2026     | 3
    """
}
