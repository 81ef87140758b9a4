"""Opmerkingen dat woningen dubbel staan of anders tellen, en opmerkingen over een ander jaar of aantal."""

UITKOMST = "gevraagd"
VRAAG = "of een plan met een opmerking over dubbele aantallen zo meetelt."
BLADEN = {
    "P": [
        ["Plan", "Status", "Sociale huur", "Oplevering", "Opmerkingen"],
        ["De Dijk", "1A", 12, 2027, "dubbel met De Laan"],
        ["De Laan", "3", 5, 2031, "aantallen x 2"],
        ["De Brink", "3", 6, 2031, "uitgesteld naar 2032"],
        ["Het Pad", "3", 7, 2031, "inmiddels 14 sociale huur"],
        ["De Es", "1A", 8, 2026, "reeds opgeleverd"],
        ["De Kamp", "1A", 9, 2028, "overleg met bewoners loopt; oplevering in 2028"],
    ]
}
MELDINGEN = [
    "NOOT_BIJ_REGEL P!E2", "NOOT_BIJ_REGEL P!E3", "OPMERKING_BIJ_PLAN P!E4", "OPMERKING_BIJ_PLAN P!E5",
    "OPMERKING_BIJ_PLAN P!E6",
]  # fmt: skip
