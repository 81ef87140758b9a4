"""Een kolom ‘Stand van zaken’ met fasen en planstatussen door elkaar: gelezen als fase, met een waarschuwing."""

UITKOMST = "gelezen"
BLADEN = {
    "Projecten": [
        ["Locatie", "Stand van zaken", "Aantal woningen", "Oplevering"],
        ["A-straat", "Bestemmingsplan onherroepelijk", 10, 2027],
        ["C-straat", "Initiatief", 14, None],
        ["E-straat", "In aanbouw", 8, 2026],
    ],
}
TABELLEN = {
    "plannen": """
        plan     | fase                           | planstatus
        A-straat | Bestemmingsplan onherroepelijk | onbekend
        C-straat | Initiatief                     | onbekend
        E-straat | In aanbouw                     | onbekend
    """
}
MELDINGEN = ["FASE_NOEMT_STATUS Projecten!B1"]
