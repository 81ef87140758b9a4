"""Jaarkolommen zonder totaal, waarin geen plan in een later jaar minder woningen heeft."""

UITKOMST = "gevraagd"
VRAAG = "of de aantallen per jaar zijn of doortellen."
BLADEN = {
    "P": [
        ["Plan", "Status", 2026, 2027, 2028, 2029],
        ["De Dijk", "1A", 10, 20, 30, 30],
        ["De Laan", "2A", 0, 15, 15, 40],
        ["Het Pad", "3", 5, 5, 25, 50],
    ]
}
MELDINGEN = ["JAREN_LOPEN_OP P!C1"]
