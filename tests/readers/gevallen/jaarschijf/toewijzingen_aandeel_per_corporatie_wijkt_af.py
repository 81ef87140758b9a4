"""Rechts van elke corporatie staan percentages; een ervan volgt niet uit de aantallen van die corporatie."""

UITKOMST = "gelezen"
BLADEN = {
    "T": [
        ["Toewijzingen aan urgente groepen 2025"],
        ["Doelgroep", "WSN", "%", "de Alliantie", "%"],
        ["Medische urgentie", 3, "6%", 4, "5%"],
        ["Uitstroom beschermd wonen", 2, "4%", 6, "8%"],
        ["Totaal urgent", 5, "20%", 10, "13%"],
        ["Vrijgekomen woningen", 50, "100%", 80, "90%"],
    ]
}
MELDINGEN = ["AANDEEL_WIJKT_AF T!C5", "AANDEEL_WIJKT_AF T!E6"]
TABELLEN = {}
