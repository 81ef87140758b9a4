"""Een titel over de ene corporatie op een blad dat naar de andere heet."""

UITKOMST = "gevraagd"
BLADEN = {"Alliantie": [["Realisatie sociale huur 2026 WSN"], ["Mutatie", "Aantal"], ["Nieuwbouw", 10], ["Sloop", -2]]}
MELDINGEN = ["TITEL_TEGEN_BLAD Alliantie!A1"]
VRAAG = "van welke corporatie de cijfers zijn."
