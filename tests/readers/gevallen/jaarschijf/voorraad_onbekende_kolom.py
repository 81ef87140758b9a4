"""Een kolom met getallen waarvan de kop niet bekend is."""

UITKOMST = "gevraagd"
VRAAG = "wat de kolom betekent."
BLADEN = {
    "S": [
        ["Realisatie sociale huur 2025"],
        ["Corporatie", "Nieuwbouw", "Verkoop", "Complex 12"],
        ["WSN", 12, -1, 4],
    ],
}
MELDINGEN = [
    "KOLOM_ONBEKEND S!D2",
]
