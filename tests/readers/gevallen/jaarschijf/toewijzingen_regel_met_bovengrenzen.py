"""Een regel van toewijzingen, de eerste van de tabel, met niets dan ‘max 5’ en ‘<8’."""

UITKOMST = "gevraagd"
BLADEN = {
    "T": [
        ["Toewijzingen WSN 2025"],
        ["", "H1", "H2"],
        ["Urgent", "max 5", "<8"],
        ["Regulier", 12, 13],
    ]
}
MELDINGEN = ["GEEN_GETAL T!B3", "GEEN_GETAL T!C3"]
VRAAG = "welk getal ‘max 5’ en ‘<8’ zijn."
