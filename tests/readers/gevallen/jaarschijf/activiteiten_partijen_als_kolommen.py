"""Partijen als kolommen met T van trekker en B van betrokken, en een kolom Gereed met ja en nee."""

UITKOMST = "gevraagd"
VRAAG = "wat ‘nee’ onder ‘Gereed’ en ‘I’ bij een partij is."
BLADEN = {
    "Jaarschijf 2026": [
        ["Afspraak", "Activiteit", "Gemeente", "WSN", "Alliantie", "HBV", "Gereed"],
        [1, "Bouwen", "B", "T", "T", None, "nee"],
        [2, "Slopen", None, "T", "B", "I", "ja"],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit | trekker         | betrokken   | status | bron
        2026 | 1        | Bouwen     | WSN;de Alliantie | gemeente    |        | Jaarschijf 2026!B2
        2026 | 2        | Slopen     | WSN             | de Alliantie | gereed | Jaarschijf 2026!B3
    """,
}
MELDINGEN = ["ACTIVITEIT_STATUS_ONBEKEND Jaarschijf 2026!G2", "KOLOM_ONBEKEND Jaarschijf 2026!F1"]
