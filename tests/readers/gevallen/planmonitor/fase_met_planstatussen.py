"""Een kolom ‘Fase’ met alleen planstatussen in woorden, ook een die alleen zegt dat het plan zacht is."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plan", "Fase", "Sociale huur", "Koop", "Oplevering"],
        ["Oost I", "Bestemmingsplan onherroepelijk", 12, 28, 2027],
        ["West II", "Ontwerpbestemmingsplan ter inzage", 5, 20, 2031],
    ],
}
TABELLEN = {
    "plannen": """
        plan    | planstatus | hardheid
        Oost I  | 1A         | hard
        West II | onbekend   | zacht
    """
}
MELDINGEN = ["KOLOM_INHOUD Plannen!B1", "STATUS_ALLEEN_ZACHT Plannen!B3"]
