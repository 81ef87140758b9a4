"""Een corporatie onder twee namen, waarvan één regel wordt overgeslagen."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Sociale huur 2025 realisatie"],
        ["", "Nieuwbouw", "Sloop"],
        ["WSN", 24, -4],
        ["Woningstichting Nijkerk", 10, 0],
    ]
}
INDELING = """
[bladen.Jaarschijf.rijen]
"Woningstichting Nijkerk"="overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | aantal | bron
        WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 24     | Jaarschijf!B3
        WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     | -4     | Jaarschijf!C3
    """,
}
