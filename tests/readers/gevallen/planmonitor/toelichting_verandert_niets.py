"""Een blad met uitleg van koppen en codes die is zoals de monitor ze leest."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [["Plan", "Status", "Sociale huur", "Dure koop"], ["De Dijk", "1A", 10, 2], ["De Laan", "3", 5, 0]],
    "Toelichting": [
        ["Toelichting op de planmonitor"],
        ["Deze lijst bevat alle woningbouwplannen van de gemeente. Alle aantallen zijn bruto."],
        ["Kolom", "Uitleg"],
        ["Plan", "Naam van het plan"],
        ["Sociale huur", "Aantal sociale huurwoningen, tot € 900,06"],
        ["Netto", "Netto aantal: bruto min sloop"],
        ["Realisatiekans", "Kans in procenten dat de aantallen doorgaan"],
        ["Dure koop", "Koop vanaf € 405.000"],
        ["1A", "Onherroepelijk"],
        ["3", "In voorbereiding"],
    ],
}
TABELLEN = {
    "programma": """
        plan_sleutel | prijsklasse | aantal
        de-dijk      | sociaal     | 10
        de-dijk      | duur        | 2
        de-laan      | sociaal     | 5
    """
}
