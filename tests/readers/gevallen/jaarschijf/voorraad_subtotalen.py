"""Corporaties met elk een regel per segment en een subtotaal, waarvan er een niet klopt."""

UITKOMST = "gelezen"
BLADEN = {
    "V": [
        ["Realisatie voorraadmutaties 2025"],
        ["Corporatie", "Segment", "Nieuwbouw", "Sloop", "Verkoop"],
        ["WSN", "Sociale huur", 44, -12, -9],
        [None, "Middenhuur", 9, 0, 0],
        ["Subtotaal", None, 53, -12, -9],
        ["Alliantie", "Sociale huur", 18, 0, -4],
        [None, "Middenhuur", 6, 0, -1],
        ["Subtotaal", None, 24, 0, -4],
        ["Totaal", None, 77, -12, -14],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | aantal | bron
        WSN          | sociale_huur | nieuwbouw | 44     | V!C3
        WSN          | sociale_huur | sloop     | -12    | V!D3
        WSN          | sociale_huur | verkoop   | -9     | V!E3
        WSN          | middenhuur   | nieuwbouw | 9      | V!C4
        WSN          | middenhuur   | sloop     | 0      | V!D4
        WSN          | middenhuur   | verkoop   | 0      | V!E4
        de Alliantie | sociale_huur | nieuwbouw | 18     | V!C6
        de Alliantie | sociale_huur | sloop     | 0      | V!D6
        de Alliantie | sociale_huur | verkoop   | -4     | V!E6
        de Alliantie | middenhuur   | nieuwbouw | 6      | V!C7
        de Alliantie | middenhuur   | sloop     | 0      | V!D7
        de Alliantie | middenhuur   | verkoop   | -1     | V!E7
    """
}
MELDINGEN = ["TOTAAL_WIJKT_AF V!E8", "NAAM_DOORGETROKKEN V!A4"]
