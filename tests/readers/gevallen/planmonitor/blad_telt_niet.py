"""Een werkboek waarvan het enige blad met plannen ‘Vervallen plannen’ heet."""

UITKOMST = "gevraagd"
VRAAG = "of het blad meetelt."
BLADEN = {"Vervallen plannen": [["Plan", "Kern", "Status", "Sociale huur"], ["De Dijk", "Nijkerk", "1A", 10]]}
MELDINGEN = ["BLAD_TELT_NIET Vervallen plannen!A1"]
