"""Een tabel met ‘Waarvan’ in de titel onder de tabel waarvan zij een deel is."""

UITKOMST = "gevraagd"
BLADEN = {
    "2026": [
        ["Realisatie sociale huur 2026"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2],
        [],
        ["Waarvan aan huurders (realisatie sociale huur 2026)"],
        ["Corporatie", "Verkoop"],
        ["WSN", -4],
    ]
}
MELDINGEN = ["TITEL_ONBEKEND 2026!A5"]
VRAAG = "of een tabel met ‘waarvan’ erbij komt."
