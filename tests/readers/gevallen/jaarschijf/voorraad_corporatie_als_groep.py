"""Per corporatie een groep kolommen met prognose en realisatie; overheveling zegt waarheen."""

UITKOMST = "gelezen"
BLADEN = {
    "2025": [
        ["Sociale huur"],
        [None, "WSN", None, "Alliantie", None],
        ["Mutatie", "Prognose", "Realisatie", "Prognose", "Realisatie"],
        ["Nieuwbouw", 10, 8, 5, 4],
        ["Overheveling naar middenhuur", -3, -2, 0, None],
        ["Overige mutaties", 1, 0, -1, 0],
    ],
}
OPBOUW = {"samengevoegd": {"2025": ["B2:C2", "D2:E2"]}}
TABELLEN = {
    "voorraadmutaties": """
    corporatie   | segment      | mutatie             | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN          | sociale_huur | nieuwbouw           | prognose   | 2025     | 2025     |          | 10     | 2025!B4
    WSN          | sociale_huur | overheveling        | prognose   | 2025     | 2025     |          | -3     | 2025!B5
    WSN          | sociale_huur | overige_toevoeging  | prognose   | 2025     | 2025     |          | 1      | 2025!B6
    WSN          | sociale_huur | nieuwbouw           | realisatie | 2025     | 2025     |          | 8      | 2025!C4
    WSN          | sociale_huur | overheveling        | realisatie | 2025     | 2025     |          | -2     | 2025!C5
    WSN          | sociale_huur | overige_toevoeging  | realisatie | 2025     | 2025     |          | 0      | 2025!C6
    de Alliantie | sociale_huur | nieuwbouw           | prognose   | 2025     | 2025     |          | 5      | 2025!D4
    de Alliantie | sociale_huur | overheveling        | prognose   | 2025     | 2025     |          | 0      | 2025!D5
    de Alliantie | sociale_huur | overige_onttrekking | prognose   | 2025     | 2025     |          | -1     | 2025!D6
    de Alliantie | sociale_huur | nieuwbouw           | realisatie | 2025     | 2025     |          | 4      | 2025!E4
    de Alliantie | sociale_huur | overige_toevoeging  | realisatie | 2025     | 2025     |          | 0      | 2025!E6
    """,
}
