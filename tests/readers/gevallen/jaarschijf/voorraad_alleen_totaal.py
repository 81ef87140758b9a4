"""Alleen het totaal van de corporaties."""

UITKOMST = "gevraagd"
VRAAG = "wat de kolom is."
BLADEN = {"Jaarschijf": [["Sociale huur 2025 realisatie"], ["", "Totaal"], ["Nieuwbouw", 34], ["Sloop", -5]]}
TABELLEN = {}
MELDINGEN = ["TOTAAL_ALLEEN Jaarschijf!B2"]
