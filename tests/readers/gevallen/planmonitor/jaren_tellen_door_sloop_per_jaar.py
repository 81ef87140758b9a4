"""Nieuwbouw die doortelt (het totaal is het laatste jaar) naast sloop die van elk jaar is: in een later jaar minder."""

UITKOMST = "gelezen"
CUMULATIEF = True
BLADEN = {
    "P": [
        ["Plan", "Nieuwbouw 2026", "Nieuwbouw 2027", "Nieuwbouw 2028", "Totaal", "Sloop 2026", "Sloop 2027"],
        ["De Dijk", 10, 20, 30, 30, 6, 4],
        ["De Laan", 5, 15, 15, 15, 3, 3],
    ]
}
MELDINGEN = ["JAREN_TELLEN_DOOR P!B1"]
TABELLEN = {
    "programma": """
        plan_sleutel | soort     | jaar_van | aantal
        de-dijk      | nieuwbouw | 2026     | 10
        de-dijk      | nieuwbouw | 2027     | 10
        de-dijk      | nieuwbouw | 2028     | 10
        de-laan      | nieuwbouw | 2026     | 5
        de-laan      | nieuwbouw | 2027     | 10
        de-dijk      | sloop     | 2026     | 6
        de-dijk      | sloop     | 2027     | 4
        de-laan      | sloop     | 2026     | 3
        de-laan      | sloop     | 2027     | 3
    """
}
