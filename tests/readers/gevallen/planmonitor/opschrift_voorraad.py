"""Een lijst met de titel ‘Woningvoorraad’, zonder status: wat er al is, lijkt dan een plan dat elk jaar bouwt."""

UITKOMST = "gevraagd"
VRAAG = "of de lijst meetelt: de woningen die er al zijn worden niet gebouwd."
BLADEN = {
    "Blad1": [
        ["Woningvoorraad"],
        ["Naam", "Categorie", 2026, 2027, 2028],
        ["Complex Noord", "Sociale huur", 3000, 3000, 2990],
        ["Complex Zuid", "Sociale huur", 510, 500, 500],
    ]
}
MELDINGEN = ["OPSCHRIFT_TELT_NIET Blad1!A1"]
