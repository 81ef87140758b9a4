"""Een blad met uitleg over wat de lijst wel en niet telt, in woorden die de monitor niet verwerkt."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [["Plan", "Status", "Sociale huur"], ["De Dijk", "1A", 10], ["De Laan", "3", 5]],
    "Leeswijzer": [
        ["Plannen met status 3 zijn vervallen"],
        ["Aantallen zijn exclusief zorgwoningen"],
        ["Sociaal", "huur tot € 750"],
        ["Bedragen in duizenden euro"],
    ],
}
MELDINGEN = [
    "TOELICHTING_OP_BLAD Leeswijzer!A1",
    "TOELICHTING_OP_BLAD Leeswijzer!A2",
    "TOELICHTING_OP_BLAD Leeswijzer!A3",
    "TOELICHTING_OP_BLAD Leeswijzer!A4",
]
TABELLEN = {
    "programma": """
        plan_sleutel | aantal
        de-dijk      | 10
        de-laan      | 5
    """
}
