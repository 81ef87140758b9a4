"""Toewijzingen met ‘Aandeel’ boven de namen van de groepen, in de hoek van de tabel."""

UITKOMST = "gevraagd"
VRAAG = "of dit aantallen woningen zijn"
BLADEN = {
    "Toewijzingen": [
        ["Toewijzingen 2025"],
        ["Aandeel", "WSN", "Alliantie"],
        ["Regulier", 70, 80],
        ["Urgent", 30, 20],
    ]
}
MELDINGEN = ["TITEL_ONBEKEND Toewijzingen!A2"]
