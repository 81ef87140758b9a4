"""Een kolom ‘Nr’ in een lijst van prestatieafspraken met een gat erin: volgnummers of afspraken."""

UITKOMST = "gevraagd"
VRAAG = "of nummers met een gat die van de regels of die van de afspraken zijn."
BLADEN = {
    "2026": [
        ["Prestatieafspraken 2026"],
        ["Nr", "Activiteit", "Trekker", "Status"],
        [1, "Doorstroommakelaar aanstellen", "WSN", "loopt"],
        [2, "Renovatie Corlaer", "WSN", "gereed"],
        [4, "Groene tuinen", "WSN", "gereed"],
    ],
}
MELDINGEN = ["KOLOM_ONBEKEND 2026!A2"]
