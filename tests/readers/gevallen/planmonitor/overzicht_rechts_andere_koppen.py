"""Rechts van de lijst, achter een lege kolom, een overzicht per jaar met koppen die de lijst niet heeft."""

UITKOMST = "gevraagd"
VRAAG = "of het overzicht meetelt."
BLADEN = {
    "S": [
        ["Plan", "Oplevering", "Sociale huur", "Koop", None, "Jaar", "Woningen"],
        ["De Akker", 2026, 1, 5, None, 2026, 30],
        ["De Berg", 2026, 4, 11, None, 2027, 21],
        ["De Cel", 2027, 7, 14],
    ]
}
MELDINGEN = ["OVERZICHT_RECHTS S!G1"]
