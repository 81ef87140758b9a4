"""Onder de plannen een regel ‘Vervallen plannen’ met de plannen die daar staan."""

UITKOMST = "gevraagd"
VRAAG = "of wat onder die regel staat nog meetelt."
BLADEN = {
    "Plannen": [
        ["Plan", "Kern", "Planstatus", "Oplevering", "Sociale huur"],
        ["De Dijk", "Nijkerk", "1A", 2027, 10],
        ["Vervallen plannen"],
        ["Hoevelaken"],
        ["De Laan", "Hoevelaken", "4A", 2029, 8],
        ["De Singel", "Hoevelaken", "4A", 2029, 3],
    ]
}
MELDINGEN = ["BANNER_TELT_NIET Plannen!A3"]
