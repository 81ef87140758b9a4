"""Per soort woning jaarkolommen zonder totaal waarin elk plan zijn woningen houdt."""

UITKOMST = "gevraagd"
VRAAG = "of de aantallen per jaar zijn of doortellen."
BLADEN = {
    "P": [
        ["Plan", "Sociale huur 2026", "Sociale huur 2027", "Sociale huur 2028"],
        ["De Dijk", 0, 20, 20],
        ["De Laan", 12, 12, 12],
        ["Het Pad", 0, 0, 35],
        ["De Weg", 15, 15, 15],
    ]
}
MELDINGEN = ["JAREN_LOPEN_OP P!B1"]
