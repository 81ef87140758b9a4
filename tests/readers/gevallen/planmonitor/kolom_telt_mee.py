"""Een kolom ‘Telt mee (j/n)’ met bij één plan ‘n’."""

UITKOMST = "gevraagd"
VRAAG = "of een plan met ‘n’ in die kolom meetelt; het antwoord geldt voor alle plannen met die letter."
BLADEN = {
    "Plannen": [
        ["Plan", "Kern", "Planstatus", "Oplevering", "Sociale huur", "Telt mee (j/n)"],
        ["De Dijk", "Nijkerk", "1A", 2027, 10, "j"],
        ["De Laan", "Hoevelaken", "4A", 2029, 8, "n"],
    ]
}
MELDINGEN = ["PLAN_VERVALLEN Plannen!A3"]
