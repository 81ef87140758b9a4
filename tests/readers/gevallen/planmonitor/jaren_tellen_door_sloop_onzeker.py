"""Nieuwbouw die doortelt naast sloop zonder totaal die nergens daalt."""

UITKOMST = "gevraagd"
VRAAG = "of de sloop ook doortelt."
BLADEN = {
    "P": [
        ["Plan", "Nieuwbouw 2026", "Nieuwbouw 2027", "Nieuwbouw 2028", "Totaal", "Sloop 2026", "Sloop 2027"],
        ["De Dijk", 10, 20, 30, 30, 4, 6],
        ["De Laan", 5, 15, 15, 15, 3, 3],
    ]
}
MELDINGEN = ["JAREN_TELLEN_DOOR P!B1", "JAREN_LOPEN_OP P!F1"]
