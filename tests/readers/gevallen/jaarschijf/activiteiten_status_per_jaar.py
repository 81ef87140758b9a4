"""Een kolom met de status per jaar: twee kolommen voor dezelfde activiteiten."""

UITKOMST = "gevraagd"
VRAAG = "welke kolom de status geeft."
BLADEN = {
    "Jaarschijf 2026": [
        ["Jaarschijf 2026"],
        ["Afspraak", "Activiteit", "Status 2025", "Status 2026"],
        [1, "Bouwen", "loopt", "gereed"],
        [2, "Slopen", "gereed", None],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit | status | bron
        2025 | 1        | Bouwen     | loopt  | Jaarschijf 2026!B3
        2025 | 2        | Slopen     | gereed | Jaarschijf 2026!B4
    """,
}
MELDINGEN = ["ACTIVITEIT_STATUSKOLOM Jaarschijf 2026!D2"]
