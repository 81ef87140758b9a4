"""Een plan met een nummer, en er een onder met dat nummer en een punt (‘2’ en ‘2.1’), dat niet meer woningen heeft."""

UITKOMST = "gevraagd"
VRAAG = "of de regel een deel is van het plan erboven of zelf meetelt."
BLADEN = {
    "S": [
        ["Nr", "Plan", "Planstatus", "Sociale huur", "Koop"],
        ["1", "De Akker", "1A", 12, 4],
        ["2", "De Cel", "3", 40, 20],
        ["2.1", "Noord", "3", 20, 10],
        ["3", "De Dijk", "1A", 5, 5],
    ]
}
MELDINGEN = ["DEEL_OF_PLAN S!B4"]
