"""Onder een groep en op een regel van toewijzingen staat alleen tekst met een getal: ‘max 10’, ‘ruim 3’."""

UITKOMST = "gevraagd"
BLADEN = {
    "T": [
        ["Toewijzingen 2025"],
        ["Corporatie", "Urgent", "Statushouders", "Regulier"],
        ["WSN", "max 10", 5, 20],
        ["Alliantie", "ruim 3", "ca. 4", "< 40"],
    ]
}
MELDINGEN = ["GEEN_GETAL T!B3", "GEEN_GETAL T!B4", "GETAL_GESCHAT T!C4", "GEEN_GETAL T!D4"]
VRAAG = "welk getal ‘max 10’, ‘ruim 3’ en ‘< 40’ zijn."
