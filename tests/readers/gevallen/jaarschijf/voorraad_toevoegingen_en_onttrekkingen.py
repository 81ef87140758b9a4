"""Toevoegingen en onttrekkingen als tussenkoppen met een totaal eronder."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Realisatie sociale huur 2025"],
        [None, "WSN", "Alliantie"],
        ["Toevoegingen"],
        ["Nieuwbouw", 5, 3],
        ["Overige", 1, 0],
        ["Totaal toevoegingen", 6, 3],
        ["Onttrekkingen"],
        ["Sloop", -2, -1],
        ["Overige", -1, -1],
        ["Totaal onttrekkingen", -3, -2],
        ["Netto", 3, 1],
    ],
}
TABELLEN = {
    "voorraadmutaties": """
    corporatie   | segment      | mutatie             | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN          | sociale_huur | nieuwbouw           | realisatie | 2025     | 2025     |          | 5      | S!B4
    WSN          | sociale_huur | overige_toevoeging  | realisatie | 2025     | 2025     |          | 1      | S!B5
    WSN          | sociale_huur | sloop               | realisatie | 2025     | 2025     |          | -2     | S!B8
    WSN          | sociale_huur | overige_onttrekking | realisatie | 2025     | 2025     |          | -1     | S!B9
    de Alliantie | sociale_huur | nieuwbouw           | realisatie | 2025     | 2025     |          | 3      | S!C4
    de Alliantie | sociale_huur | overige_toevoeging  | realisatie | 2025     | 2025     |          | 0      | S!C5
    de Alliantie | sociale_huur | sloop               | realisatie | 2025     | 2025     |          | -1     | S!C8
    de Alliantie | sociale_huur | overige_onttrekking | realisatie | 2025     | 2025     |          | -1     | S!C9
    """,
}
