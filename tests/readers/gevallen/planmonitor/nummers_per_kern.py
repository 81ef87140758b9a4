"""Nummers met een punt zonder plan met het nummer ervoor (‘1.1’, ‘1.2’), en ‘2.1’ met meer woningen dan ‘2’."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Nr", "Plan", "Planstatus", "Sociale huur", "Koop"],
        ["1.1", "De Akker", "1A", 12, 4],
        ["1.2", "De Cel", "3", 10, 2],
        ["2", "De Dijk", "1A", 5, 5],
        ["2.1", "Noord", "3", 20, 10],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel|prijsklasse|aantal
        1.1|sociaal|12
        1.1|onbekend|4
        1.2|sociaal|10
        1.2|onbekend|2
        2|sociaal|5
        2|onbekend|5
        2.1|sociaal|20
        2.1|onbekend|10
        """,
}
