"""Een noot onder de tabel die zegt dat de aantallen percentages zijn."""

UITKOMST = "gevraagd"
BLADEN = {
    "2026": [
        ["Realisatie sociale huur 2026"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2],
        [],
        ["Let op: aantallen zijn percentages van de planning"],
    ]
}
MELDINGEN = ["TITEL_ONBEKEND 2026!A5"]
VRAAG = "of een noot over percentages voor de getallen erboven geldt."
