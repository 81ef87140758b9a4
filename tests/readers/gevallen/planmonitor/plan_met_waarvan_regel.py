"""Een plan met daaronder een regel ‘waarvan fase 1’ met een eigen status."""

UITKOMST = "gevraagd"
VRAAG = "of de regel meetelt of een deel van het plan erboven is."
BLADEN = {
    "Plannen": [
        ["Plan", "Planstatus", "Oplevering", "Sociale huur", "Dure koop"],
        ["Doornsteeg", "1A", 2026, 30, 50],
        ["waarvan fase 1", "1A", 2026, 10, 20],
        ["De Laan", "3", 2028, 4, 6],
    ]
}
MELDINGEN = ["DEEL_OF_PLAN Plannen!A3"]
