"""In de eigen tabellen van de monitor staat ‘planstatus zoals geschreven’, bij twee plannen met een andere status."""

UITKOMST = "gevraagd"
VRAAG = "welke van de twee kolommen de planstatus is."
BLADEN = {
    "plannen": [
        ["plan_sleutel", "plan", "planstatus", "planstatus_bron"],
        ["A1", "De Dijk", "1A", "3. In voorbereiding"],
        ["A2", "De Laan", None, "2A. Vastgesteld"],
        ["A3", "De Hof", "2A", "raadsbesluit is er"],
        ["A4", "Het Erf", "2A", "2A. Nog niet vastgesteld"],
    ],
    "programma": [
        ["plan_sleutel", "soort", "jaar_van", "jaar_tot", "aantal"],
        ["A1", "nieuwbouw", 2027, 2027, 10],
        ["A3", "nieuwbouw", 2027, 2027, 20],
    ],
}
MELDINGEN = ["STATUS_GESCHREVEN_ANDERS plannen!D1", "STATUS_TEGENSTRIJDIG plannen!D5"]
