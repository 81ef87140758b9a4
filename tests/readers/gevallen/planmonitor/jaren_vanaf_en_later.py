"""‘Later’ naast een kolom ‘Vanaf 2030’: daarna komt niets, dus het jaar ervan blijft onbekend."""

UITKOMST = "gelezen"
BLADEN = {"P": [["Plan", "Status", 2029, "Vanaf 2030", "Later"], ["De Dijk", "1A", 20, 10, 5]]}
TABELLEN = {
    "programma": """
        label_bron | jaar_van | jaar_tot | aantal
        2029       | 2029     | 2029     | 20
        Vanaf 2030 | 2030     |          | 10
        Later      |          |          | 5
    """,
}
