"""Toewijzingen met ‘Prognose’ in de hoek van de tabel, en eronder dat de getallen honderdtallen zijn."""

UITKOMST = "gevraagd"
VRAAG = "of dit toewijzingen zijn die er waren, en of het woningen zijn"
BLADEN = {
    "Toewijzingen": [
        ["Toewijzingen 2025"],
        ["Prognose", "WSN", "Alliantie"],
        ["Regulier", 7, 8],
        ["Urgent", 3, 2],
        ["Getallen x 100"],
    ]
}
MELDINGEN = ["TITEL_ONBEKEND Toewijzingen!A2", "TITEL_ONBEKEND Toewijzingen!A5"]
