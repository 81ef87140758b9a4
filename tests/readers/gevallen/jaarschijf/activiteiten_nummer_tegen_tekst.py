"""Een kolom met nummers van afspraken, en andere nummers in de tekst van de activiteiten."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf 2026": [
        ["Jaarschijf 2026"],
        ["Afspraak", "Activiteit", "Trekker", "Status"],
        [1, "Pilot middenhuur (afspraak 1)", "WSN", "loopt"],
        [2, "Spreidingskaart (afspraak 9)", "gemeente", "loopt"],
    ]
}
TABELLEN = {
    "activiteiten": """
        afspraak | activiteit
        1        | Pilot middenhuur (afspraak 1)
        2        | Spreidingskaart (afspraak 9)
    """
}
MELDINGEN = ["AFSPRAAK_ANDERS Jaarschijf 2026!A4"]
