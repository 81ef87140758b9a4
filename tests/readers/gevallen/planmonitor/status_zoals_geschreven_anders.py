"""Naast de planstatus staat ‘Planstatus zoals geschreven’, en bij drie plannen staat daar een andere status in."""

UITKOMST = "gevraagd"
VRAAG = "welke van de twee kolommen de planstatus is"
BLADEN = {
    "S": [
        ["Plan", "Planstatus", "Planstatus zoals geschreven", "Oplevering", "Sociale huur"],
        ["De Dijk", "1A", "3. In voorbereiding", 2027, 12],
        ["De Laan", None, "2A. Vastgesteld", 2028, 5],
        ["De Hof", "1A", "zacht", 2028, 3],
        ["De Brink", "2A", "raadsbesluit is er", 2028, 4],
        ["Het Veld", "hard", "2A. Vastgesteld", 2028, 6],
        ["Het Erf", "2A", "2A. Nog niet vastgesteld", 2028, 7],
    ]
}
MELDINGEN = ["STATUS_GESCHREVEN_ANDERS S!C1", "STATUS_TEGENSTRIJDIG S!C7"]
