"""In de opmerkingen staat van een plan dat het is vervallen."""

UITKOMST = "gevraagd"
VRAAG = "of het plan nog meetelt."
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "Aantal", "Opmerking"],
        ["De Dijk", "Nijkerk", "1A", 20, "oude bestemmingsplan is vervallen"],
        ["De Weg", "Nijkerk", "3", 10, "Plan is vervallen per 1-1-2026"],
    ]
}
MELDINGEN = ["PLAN_VERVALLEN P!A3"]
