"""Prognose en realisatie als P en R, met een antwoord."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["corporatie", "jaar", "soort", "segment", "aantal", "prognose/realisatie", "toelichting"],
        ["WSN", 2025, "nieuwbouw", "sociaal", 24, "R", "Doornsteeg"],
        ["WSN", 2025, "sloop", "sociaal", -4, "R", ""],
        ["Alliantie", 2026, "nieuwbouw", "sociaal", 8, "P", "12 later"],
    ]
}
INDELING = """
[bladen.Jaarschijf.waarden]
"R"="realisatie"
"P"="prognose"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | aantal | bron
        WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 24     | Jaarschijf!E2
        WSN          | sociale_huur | sloop     | realisatie | 2025     | 2025     | -4     | Jaarschijf!E3
        de Alliantie | sociale_huur | nieuwbouw | prognose   | 2026     | 2026     | 8      | Jaarschijf!E4
    """,
}
