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
MELDINGEN = ["KOLOM_ONBEKEND T!D2"]
VRAAG = "wat er in de kolom zonder kop staat."
