"""Een regel per soort woning met op elke regel hetzelfde aantal nultredenwoningen: dat is van het hele plan."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Jaar", "Segment", "Aantal", "Waarvan nultreden"],
        ["De Dijk", 2026, "Sociale huur", 5, 3],
        ["De Dijk", 2026, "Koop", 3, 3],
        ["De Weg", 2027, "Sociale huur", 4, 2],
        ["De Weg", 2027, "Dure koop", 2, None],
    ]
}
TABELLEN = {
    "plannen": """
        plan_sleutel | nultreden
        de-dijk      | 3
        de-weg       | 2
    """,
}
MELDINGEN = []
