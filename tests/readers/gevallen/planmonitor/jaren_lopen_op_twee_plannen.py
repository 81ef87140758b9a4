"""Jaarkolommen zonder totaal met twee plannen, die vier jaar groeien."""

UITKOMST = "gevraagd"
VRAAG = "of de aantallen per jaar zijn of doortellen."
BLADEN = {
    "P": [
        ["Plan", "Status", 2026, 2027, 2028, 2029],
        ["De Dijk", "1A", 10, 20, 30, 40],
        ["De Laan", "2A", 5, 10, 15, 20],
    ]
}
MELDINGEN = ["JAREN_LOPEN_OP P!C1"]
