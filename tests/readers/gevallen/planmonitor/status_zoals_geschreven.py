"""Een kolom met de planstatus en ernaast ‘Planstatus zoals geschreven’, en knelpunten met een komma in een ervan."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Plan", "Planstatus", "Planstatus zoals geschreven", "Knelpunten", "Oplevering", "Sociale huur"],
        ["De Dijk", "2A. Vastgesteld", "raadsbesluit is er", "Netcongestie, noord;Geluid", 2027, 2],
        ["De Laan", "Onbekend", None, "Netcongestie, Geluid", 2028, 5],
        ["De Hof", "1A. Onherroepelijk", None, None, 2028, 3],
        ["De Brink", "2A. Vastgesteld", "vastgesteld bestemmingsplan, 12-03-2025", None, 2028, 4],
    ]
}
TABELLEN = {
    "plannen": """
        plan     | planstatus | planstatus_bron                         | hardheid | knelpunten
        De Dijk  | 2A         | raadsbesluit is er                      | hard     | Netcongestie, noord;Geluid
        De Laan  | onbekend   | Onbekend                                | onbekend | Netcongestie;Geluid
        De Hof   | 1A         | 1A. Onherroepelijk                      | hard     |
        De Brink | 2A         | vastgesteld bestemmingsplan, 12-03-2025 | hard     |
    """,
}
MELDINGEN = []
