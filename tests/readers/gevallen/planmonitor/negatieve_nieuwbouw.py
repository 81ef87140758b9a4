"""Sloop staat als negatief aantal in de kolom met nieuwbouw."""

UITKOMST = "gevraagd"
VRAAG = "of dit sloop is."
BLADEN = {
    "S": [["Plan", "Kern", "Status", "Aantal"], ["De Dijk", "Nijkerk", "1A", 10], ["De Laan", "Nijkerk", "1A", -5]]
}
MELDINGEN = ["NEGATIEF S!D3"]
