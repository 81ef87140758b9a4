"""Een totaal met alleen percentages per categorie."""

UITKOMST = "gevraagd"
VRAAG = "om hoeveel woningen per categorie het gaat."
BLADEN = {
    "S": [["Plan", "Kern", "Status", "Totaal", "Sociale huur", "Koop"], ["De Dijk", "Nijkerk", "1A", 10, 0.4, 0.6]]
}
MELDINGEN = ["ALLEEN_AANDELEN S!E1"]
