"""Naast een kolom ‘Trekker’ staat een kolom ‘Corporatie’: de trekker staat in zijn eigen kolom."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf 2026": [
        ["Activiteit", "Corporatie", "Trekker", "Status"],
        ["Onderzoek naar doorstroming", "WSN", "Alliantie", "loopt"],
        ["Convenant sluiten", "WSN", "Gemeente", "gereed"],
    ]
}
MELDINGEN = []
TABELLEN = {
    "activiteiten": """
        activiteit                  | trekker      | status
        Onderzoek naar doorstroming | de Alliantie | loopt
        Convenant sluiten           | gemeente     | gereed
    """
}
