"""Een regel zonder status die Harde plannen heet."""

UITKOMST = "gevraagd"
VRAAG = "of de regel een totaal is of zelf meetelt."
BLADEN = {
    "S": [
        ["Plan", "Kern", "Planstatus", "Sociale huur", "Oplevering"],
        ["De Dijk", "Nijkerk", "2A", 10, 2026],
        ["Harde plannen", None, None, 10],
        ["De Laan", "Hoevelaken", "3", 20, 2031],
    ]
}
MELDINGEN = ["REGEL_LIJKT_TOTAAL S!A3"]
