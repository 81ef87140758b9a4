"""Afgekorte koppen (‘Oplev.’, ‘Opm.’) onder een titel die zegt waar de lijst vandaan komt (‘bron: afd. RO’)."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Stand per 15-1-2026, bron: afd. RO"],
        ["Plan", "Status", "Oplev.", "Soc. huur", "Opm."],
        ["De Dijk", "1A", "Q3 2026", 12, "grond verworven"],
        ["De Laan", "3", 2030, 8, "wacht op stikstof"],
    ]
}
TABELLEN = {
    "plannen": """
        plan|planstatus|toelichting
        De Dijk|1A|grond verworven
        De Laan|3|wacht op stikstof
        """,
    "programma": """
        plan_sleutel|jaar_van|aantal
        de-dijk|2026|12
        de-laan|2030|8
        """,
}
