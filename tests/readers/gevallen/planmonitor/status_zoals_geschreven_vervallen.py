"""Naast de planstatus staat ‘Planstatus zoals geschreven’, en daarin staat van plannen dat zij niet doorgaan."""

UITKOMST = "gevraagd"
VRAAG = "of die plannen nog meetellen"
BLADEN = {
    "S": [
        ["Plan", "Planstatus", "Planstatus zoals geschreven", "Oplevering", "Sociale huur"],
        ["De Dijk", "1A", "vervallen", 2027, 12],
        ["De Laan", "4A", "Ontwerp, ingetrokken door de gemeente", 2028, 5],
        ["De Hof", "1A", "dubbel geteld met De Brink", 2028, 3],
        ["De Brink", "2A", "raadsbesluit is er", 2028, 4],
    ]
}
MELDINGEN = ["PLAN_VERVALLEN S!A2", "PLAN_VERVALLEN S!A3", "NOOT_BIJ_REGEL S!C4"]
