"""Een plan met fase ‘vervallen’ dat nog woningen heeft."""

UITKOMST = "gevraagd"
VRAAG = "of een vervallen plan nog meetelt; het antwoord geldt voor alle plannen met dat woord."
BLADEN = {
    "Plannen": [
        ["Plan", "Kern", "Status", "Fase", "Oplevering", "Sociale huur"],
        ["De Dijk", "Nijkerk", "1A", "Ontwerp", 2027, 10],
        ["De Laan", "Nijkerk", "4A", "vervallen", 2029, 8],
        ["De Singel (vervallen)", "Nijkerk", "4A", None, 2029, None],
    ]
}
MELDINGEN = ["PLAN_VERVALLEN Plannen!A3"]
