"""Planstatussen met meer dan één code erin, of met een voorbehoud erachter."""

UITKOMST = "gevraagd"
VRAAG = "welke status is bedoeld."
TEKSTEN = [
    "3 -> 2A", "1A 3", "1A + 3", "1A (deels 3)", "2A - 4A", "3 / 4A", "1A 20 won, 3 10 won", "1A: nog niet",
    "1A vervalt", "1A. Onherroepelijk, maar deel nog 3", "1A Onherroepelijk (nog niet)",
]  # fmt: skip
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "Aantal"],
        *(["Plan " + chr(ord("A") + i), "Nijkerk", tekst, 20] for i, tekst in enumerate(TEKSTEN)),
    ],
}
MELDINGEN = [f"STATUS_TEGENSTRIJDIG P!C{2 + i}" for i in range(len(TEKSTEN))]
