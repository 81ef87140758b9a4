"""Een kop met een koopprijs als grens."""

UITKOMST = "gevraagd"
VRAAG = "welke prijsklasse de kolom is."
BLADEN = {
    "P": [
        ["Plan", "Status", "Sociale huur", "Koop > € 405.000"],
        ["De Dijk", "1A", 10, 20],
    ]
}
MELDINGEN = ["KOLOM_ONBEKEND P!D1"]
