"""Aantallen als ‘ca. 30’, ‘30-40’, ‘12*’, ‘1.250’, met spaties en ‘n.n.b.’."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plan", "Kern", "Status", "Oplevering", "Sociale huur", "Middenhuur"],
        ["De Dijk", "Nijkerk", "1A", "Q3 2027", "ca. 30", "30-40"],
        ["De Laan", "Nijkerk", "1A", "eind 2027", "12*", " 8 "],
        ["De Singel", "Nijkerk", "1A", "2030 e.v.", "1.250", "n.n.b."],
    ]
}
MELDINGEN = ["GETAL_GESCHAT Plannen!E2", "GETAL_BEREIK Plannen!F2", "GETAL_GESCHAT Plannen!E3"]
TABELLEN = {
    "programma": """
        plan_sleutel      | prijsklasse | jaar_van | jaar_tot | aantal
        nijkerk-de-dijk   | sociaal     | 2027     | 2027     | 30
        nijkerk-de-dijk   | midden      | 2027     | 2027     | 30
        nijkerk-de-laan   | sociaal     | 2027     | 2027     | 12
        nijkerk-de-laan   | midden      | 2027     | 2027     | 8
        nijkerk-de-singel | sociaal     | 2030     |          | 1250
    """
}
