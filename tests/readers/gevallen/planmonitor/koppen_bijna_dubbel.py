"""Een kop waarin een letter verkeerd staat, naast een kolom met de goede kop."""

UITKOMST = "gevraagd"
VRAAG = "wat de kolom telt."
BLADEN = {"P": [["Plan", "Status", "Sociale huur", "Socaile huur"], ["De Dijk", "1A", 10, 4]]}
MELDINGEN = ["KOLOM_ONBEKEND P!D1"]
