"""Een kolom ‘Nr.’ in een lijst van prestatieafspraken, met nummers die alleen van afspraken kunnen zijn."""

UITKOMST = "gelezen"
BLADEN = {
    "Monitor 2025": [
        ["Monitor voortgang prestatieafspraken 2025"],
        ["Nr.", "Activiteit 2025", "Trekker", "Status dec."],
        ["Thema 1: Balans in vraag en aanbod"],
        [1, "Afspraken over middenhuur", "gemeente", "Gereed"],
        [9, "Actualiseren zachte plannen", "gemeente", "Gereed"],
        [19, "Renovatie 48 woningen", "WSN", "Loopt"],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit                  | trekker  | status | bron
        2025 | 1        | Afspraken over middenhuur   | gemeente | gereed | Monitor 2025!B4
        2025 | 9        | Actualiseren zachte plannen | gemeente | gereed | Monitor 2025!B5
        2025 | 19       | Renovatie 48 woningen       | WSN      | loopt  | Monitor 2025!B6
    """,
}
MELDINGEN = ["NUMMER_IS_AFSPRAAK Monitor 2025!A2"]
