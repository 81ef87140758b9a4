"""Een plan dat één keer is genoemd, met daaronder fasen met een eigen status en zonder naam."""

UITKOMST = "gevraagd"
VRAAG = "of de regels zonder naam delen zijn van het plan erboven"
BLADEN = {
    "Projecten": [
        ["Project", "Fase", "Status", "Sociale huur", "Vrije sector koop", "Oplevering"],
        ["Deltapark", "Fase 1", "Onherroepelijk", 10, 20, 2026],
        [None, "Fase 2", "Vastgesteld", 12, 22, 2028],
        [None, "Fase 3", "In voorbereiding", 14, 24, 2030],
        ["Weide", "Fase 1", "Onherroepelijk", 3, 4, 2026],
    ],
}
MELDINGEN = ["PLAN_ZONDER_NAAM Projecten!A3", "PLAN_ZONDER_NAAM Projecten!A4", "GETAL_BUITEN_TABEL Projecten!F3"]
