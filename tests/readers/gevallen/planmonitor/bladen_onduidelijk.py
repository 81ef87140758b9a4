"""Twee bladen met verschillende plannen, waarvan de namen niet zeggen of het delen van één lijst zijn."""

UITKOMST = "gevraagd"
VRAAG = "of de bladen onderdelen van één lijst zijn, of dat er één telt."
KOP = ["Plan", "Status", "Oplevering", "Sociale huur"]
BLADEN = {"Blad1": [KOP, ["De Dijk", "3", 2027, 12]], "Blad2": [KOP, ["De Laan", "1A", 2027, 10]]}
MELDINGEN = ["TWEE_BLADEN Blad1!A1"]
