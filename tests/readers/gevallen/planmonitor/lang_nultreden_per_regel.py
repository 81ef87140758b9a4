"""Een regel per soort woning met ‘Nultreden’, dat per regel van een plan verschilt."""

UITKOMST = "gevraagd"
VRAAG = "of het aantal van de regel is of van het hele plan."
BLADEN = {
    "P": [
        ["Plan", "Jaar", "Segment", "Aantal", "Nultreden"],
        ["De Dijk", 2026, "Sociale huur", 5, 2],
        ["De Dijk", 2026, "Koop", 3, 1],
        ["De Weg", 2027, "Sociale huur", 4, 0],
    ]
}
MELDINGEN = ["PLANAANTAL_VERSCHILT P!E1"]
