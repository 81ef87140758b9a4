"""Een blad dat naar het jaar van het document heet, met een tabel over het jaar ervoor."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf 2026": [["Realisatie sociale huur WSN 2025"], ["Mutatie", "Aantal"], ["Nieuwbouw", 44], ["Sloop", -6]]
}
TABELLEN = {
    "voorraadmutaties": """
        mutatie   | basis      | jaar_van | aantal
        nieuwbouw | realisatie | 2025     | 44
        sloop     | realisatie | 2025     | -6
    """,
}
MELDINGEN = []
