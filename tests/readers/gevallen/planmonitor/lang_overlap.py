"""Een lange lijst met een regel huur en een regel sociale huur van hetzelfde plan."""

UITKOMST = "gevraagd"
VRAAG = "of de ene regel een deel van de andere is."
BLADEN = {
    "S": [
        ["Plan", "Status", "Categorie", "Aantal"],
        ["De Dijk", "1A", "Huur", 10],
        ["De Dijk", "1A", "Sociale huur", 4],
    ]
}
MELDINGEN = ["CATEGORIE_OVERLAPT S!C2"]
