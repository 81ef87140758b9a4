"""Een regel die een andere corporatie noemt dan de kolom."""

UITKOMST = "gevraagd"
VRAAG = "welke van de twee geldt."
BLADEN = {
    "S": [
        ["Realisatie sociale huur 2025"],
        ["Mutatie", "WSN", "de Alliantie"],
        ["Nieuwbouw WSN", 5, 3],
        ["Sloop", -1, -2],
    ],
}
MELDINGEN = [
    "KENMERK_TEGENSTRIJDIG S!C3",
]
