"""Een formulier zonder koppen: corporatie, jaar en segment boven de mutaties."""

UITKOMST = "gelezen"
BLADEN = {
    "Formulier": [
        ["Corporatie", "WSN"],
        ["Jaar", 2025],
        ["Segment", "Sociale huur"],
        ["Basis", "Realisatie"],
        [],
        ["Nieuwbouw", 12],
        ["Sloop", -3],
    ],
}
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 12     | Formulier!B6
    WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -3     | Formulier!B7
    """,
}
