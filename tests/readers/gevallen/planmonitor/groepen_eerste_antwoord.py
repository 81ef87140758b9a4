"""Zulke sommen, waarvan er twee niet kloppen, met een antwoord voor de derde: de andere worden nog gevraagd."""

UITKOMST = "gevraagd"
VRAAG = "of de twee andere regels ook een totaal zijn."
BLADEN = {
    "P": [
        ["Plan", "Status", "Oplevering", "Aantal"],
        ["Gebied Noord", None, None, 30],
        ["De Dijk", "1A", 2027, 10],
        ["De Weg", "3", 2028, 8],
        ["Gebied Zuid", None, None, 6],
        ["De Hof", "1A", 2028, 7],
        ["Het Pad", "2A", 2029, 5],
        ["Gebied Oost", None, None, 19],
        ["De Eik", "1A", 2028, 14],
        ["De Es", "2A", 2029, 5],
    ]
}
INDELING = """
[bladen.P.rijen]
"Gebied Oost" = "totaal"
"""
MELDINGEN = ["REGEL_LIJKT_TOTAAL P!A2", "REGEL_LIJKT_TOTAAL P!A5"]
