"""Een kolom met de planstatus en ernaast ‘Planstatus zoals geschreven’, en knelpunten met een komma in een ervan."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Plan", "Planstatus", "Planstatus zoals geschreven", "Knelpunten", "Oplevering", "Sociale huur"],
        ["De Dijk", "2A. Vastgesteld", "raadsbesluit is er", "Netcongestie, noord;Geluid", 2027, 2],
        ["De Laan", "Onbekend", None, "Netcongestie, Geluid", 2028, 5],
    ]
}
TABELLEN = {
    "plannen": """
        plan    | planstatus | planstatus_bron    | hardheid | knelpunten
        De Dijk | 2A         | raadsbesluit is er | hard     | Netcongestie, noord;Geluid
        De Laan | onbekend   |                    | onbekend | Netcongestie;Geluid
    """,
}
MELDINGEN = []
