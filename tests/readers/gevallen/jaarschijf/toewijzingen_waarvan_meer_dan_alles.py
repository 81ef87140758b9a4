"""De groepen met ‘waarvan’ zijn samen meer dan het totaal van de toewijzingen."""

UITKOMST = "gelezen"
BLADEN = {
    "T": [
        ["Toewijzingen WSN 2025"],
        ["", "Aantal"],
        ["Totaal toewijzingen", 42],
        ["waarvan urgent", 10],
        ["waarvan regulier", 40],
    ]
}
MELDINGEN = ["TOTAAL_WIJKT_AF T!B3"]
TABELLEN = {
    "toewijzingen": """
        groep    | aantal
        urgent   | 10
        regulier | 40
    """
}
