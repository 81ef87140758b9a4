"""Onder plannen zonder status staat een regel ‘Woningvoorraad WSN’ met elk jaar evenveel woningen."""

UITKOMST = "gevraagd"
VRAAG = "of de regel een plan is."
BLADEN = {
    "P": [
        ["Plan", "Sociale huur 2026", "Sociale huur 2027", "Sociale huur 2028"],
        ["De Dijk", 10, 5, 0],
        ["De Laan", 10, 0, 0],
        ["De Weg", 10, 3, 0],
        ["Woningvoorraad WSN", 300, 300, 300],
    ]
}
MELDINGEN = ["REGEL_LIJKT_TOTAAL P!A5"]
