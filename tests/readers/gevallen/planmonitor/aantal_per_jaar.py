"""Een kolom ‘sociale huur / jaar’ bij plannen die over een periode worden opgeleverd."""

UITKOMST = "gevraagd"
VRAAG = "of het aantal van het hele plan is of van elk jaar."
BLADEN = {
    "P": [
        ["Plan", "Status", "Sociale huur / jaar", "Oplevering"],
        ["De Dijk", "1A", 12, "2027-2029"],
        ["De Laan", "3", 5, "2030-2034"],
    ]
}
MELDINGEN = ["AANTAL_PER_JAAR P!C1"]
