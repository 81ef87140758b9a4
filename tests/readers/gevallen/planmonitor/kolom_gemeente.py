"""Een kolom met de gemeente, en een plan in een andere gemeente."""

UITKOMST = "gevraagd"
VRAAG = "of de plannen in de andere gemeente meetellen."
KOP = ["Gemeente", "Plan", "Kern", "Status", "Sociale huur"]
BLADEN = {"P": [KOP, ["Nijkerk", "De Dijk", "Nijkerk", "1A", 10], ["Barneveld", "De Laan", "Voorthuizen", "1A", 4]]}
MELDINGEN = ["ANDERE_GEMEENTE P!A3"]
