"""Een lijst met alleen een plan en een aantal; twee bekende koppen kunnen ook boven iets anders staan."""

UITKOMST = "gevraagd"
VRAAG = "op welke rij de koppen staan."
BLADEN = {"P": [["Plan", "Woningen"], ["De Dijk", 20], ["De Weg", 10]]}
MELDINGEN = ["GEEN_TABEL", "BLAD_ONBEKEND P!B2"]
