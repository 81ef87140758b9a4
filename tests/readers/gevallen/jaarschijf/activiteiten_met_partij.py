"""De trekker staat in een kolom ‘Partij’, een tweede op de regel eronder; boven de koppen staat het eerste thema."""

UITKOMST = "gelezen"
BLADEN = {
    "J": [
        ["Jaarschijf 2026"],
        ["Thema 1 Bouwen en wonen"],
        ["Activiteit", "Partij", "Status"],
        ["Onderzoek naar doorstroming", "WSN", "loopt"],
        ["", "Alliantie", ""],
        ["Thema 2 Leefbare buurten", "", ""],
        ["Convenant sluiten", "Gemeente", "gereed"],
    ]
}
MELDINGEN = []
TABELLEN = {
    "activiteiten": """
        jaar | thema                    | activiteit                  | trekker          | status
        2026 | Thema 1 Bouwen en wonen  | Onderzoek naar doorstroming | WSN;de Alliantie | loopt
        2026 | Thema 2 Leefbare buurten | Convenant sluiten           | gemeente         | gereed
    """
}
