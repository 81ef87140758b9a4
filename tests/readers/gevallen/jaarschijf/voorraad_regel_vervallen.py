"""Regels waarvan een opmerking zegt dat zij zijn vervallen of niet zijn meegeteld."""

BLADEN = {
    "2026": [
        ["Prognose sociale huur 2026, WSN"],
        ["Mutatie", "Aantal", "Opmerking"],
        ["Nieuwbouw", 20, "VERVALLEN"],
        ["Sloop", -4, "niet meegeteld"],
        ["Verkoop", -3, "in verkoop sinds mei"],
    ]
}
UITKOMST = "gevraagd"
VRAAG = "of deze regels meetellen."
TABELLEN = {
    "voorraadmutaties": """
        corporatie | jaar_van | segment | mutatie | aantal | bron
        WSN | 2026 | sociale_huur | verkoop | -3 | 2026!B5
    """
}
MELDINGEN = ["CIJFER_VERVALLEN 2026!B3", "CIJFER_VERVALLEN 2026!B4"]
