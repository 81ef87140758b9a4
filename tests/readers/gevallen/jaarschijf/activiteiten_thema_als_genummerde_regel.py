"""Thema’s als regels met een eigen nummer, en de stand van zaken met een datum."""

UITKOMST = "gevraagd"
VRAAG = "of het nummer dat van de afspraak is."
BLADEN = {
    "Jaarschijf": [
        ["Jaarschijf 2026"],
        ["Nr", "Activiteit", "Wie", "Planning", "Stand van zaken 30-6-2026"],
        ["1", "Balans in vraag en aanbod"],
        ["1.1", "Overleg urgenten", "WSN", "Q1", "Loopt"],
        ["1.2", "Rapport", "gemeente", "Q3", ""],
        ["2", "Wonen, zorg en aandachtsgroepen"],
        ["2.1", "Visie", "gemeente", "Q4", "Gereed"],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | activiteit       | trekker  | planning | status | voortgang_juni | bron
        2026 | Overleg urgenten | WSN      | Q1       | loopt  | Loopt          | Jaarschijf!B4
        2026 | Rapport          | gemeente | Q3       |        |                | Jaarschijf!B5
        2026 | Visie            | gemeente | Q4       | gereed | Gereed         | Jaarschijf!B7
    """,
}
MELDINGEN = ["KOLOM_ONBEKEND Jaarschijf!A2"]
