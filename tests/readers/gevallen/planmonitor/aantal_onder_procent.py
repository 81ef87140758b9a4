"""Een kolom ‘Sociale huur 30%’ met aantallen: samen met de andere soorten zijn zij op elke regel het totaal."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plan", "Status", "Sociale huur 30%", "Koop", "Totaal", "Oplevering"],
        ["Oost I", "1A", 12, 28, 40, 2027],
        ["West II", "3", 5, 20, 25, 2031],
    ],
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal
        oost-i       | huur     | sociaal     | 12
        oost-i       | koop     | onbekend    | 28
        west-ii      | huur     | sociaal     | 5
        west-ii      | koop     | onbekend    | 20
    """
}
MELDINGEN = ["KOLOM_INHOUD Plannen!C1"]
