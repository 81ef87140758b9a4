"""Jaarkolommen zonder totaal waarin elk plan zijn woningen houdt vanaf het jaar van oplevering."""

UITKOMST = "gevraagd"
VRAAG = "of de aantallen per jaar zijn of doortellen."
BLADEN = {
    "P": [
        ["Plan", "Status", 2026, 2027, 2028, 2029, 2030],
        ["De Dijk", "1A", 0, 20, 20, 20, 20],
        ["De Laan", "2A", 12, 12, 12, 12, 12],
        ["Het Pad", "3", None, None, 35, 35, 35],
        ["De Hof", "1A", 0, 0, 0, 0, 8],
    ]
}
MELDINGEN = ["JAREN_LOPEN_OP P!C1"]
