"""Een lijst met de titel ‘Harde plannen’ op een blad dat ‘Zacht’ heet."""

UITKOMST = "gevraagd"
VRAAG = "of de plannen hard of zacht zijn."
KOP = ["Plan", "Kern", "Oplevering", "Sociale huur"]
BLADEN = {"Zacht": [["Harde plannen"], KOP, ["De Dijk", "Nijkerk", 2027, 10]]}
MELDINGEN = ["OPSCHRIFTEN_STRIJDIG Zacht!A1"]
