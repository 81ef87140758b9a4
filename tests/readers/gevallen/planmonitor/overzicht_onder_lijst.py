"""Een overzicht per kern direct onder de lijst met plannen, op hetzelfde blad."""

UITKOMST = "gevraagd"
VRAAG = "of het overzicht meetelt."
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "Oplevering", "Sociale huur", "Dure koop"],
        ["De Dijk", "Nijkerk", "1A", 2026, 10, 20],
        ["De Laan", "Hoevelaken", "3", 2028, 4, 6],
        ["Kern", "Sociale huur", "Dure koop"],
        ["Nijkerk", 10, 20],
        ["Hoevelaken", 4, 6],
    ]
}
MELDINGEN = ["OVERZICHT_ONDER_LIJST P!A4", "GETAL_BUITEN_TABEL P!B5"]
