"""Onder plannen zonder status staat een regel ‘Bestaand bezit WSN’ met woningen."""

UITKOMST = "gevraagd"
VRAAG = "of de regel een plan is."
BLADEN = {
    "P": [
        ["Plan", "Sociale huur 2026", "Sociale huur 2027", "Sociale huur 2028"],
        ["De Dijk", 10, 5, 0],
        ["De Laan", 10, 0, 0],
        ["De Weg", 10, 3, 0],
        ["Bestaand bezit WSN", 10, 10, 10],
    ]
}
MELDINGEN = ["REGEL_LIJKT_TOTAAL P!A5"]
