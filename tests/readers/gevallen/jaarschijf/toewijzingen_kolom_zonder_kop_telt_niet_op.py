"""Toewijzingen met een kolom zonder kop die in één regel niet de som van de andere is."""

UITKOMST = "gevraagd"
BLADEN = {
    "T": [
        ["Toewijzingen 2025"],
        ["", "WSN", "Alliantie", ""],
        ["Urgent", 10, 20, 30],
        ["Regulier", 40, 60, 101],
    ]
}
MELDINGEN = ["PARTIJ_ONBEKEND T!B2"]
VRAAG = "van welke corporatie de cijfers zonder kop zijn."
