"""Een noot met een getal onder de tabel, in de kolommen van de tabel."""

UITKOMST = "gevraagd"
VRAAG = "wat de regel betekent."
BLADEN = {
    "Jaarschijf": [
        ["Sociale huur 2025 realisatie"],
        ["", "Nieuwbouw", "Sloop"],
        ["WSN", 24, -4],
        ["Alliantie", 10, 0],
        ["1)", 12, "woningen zijn tijdelijk"],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | aantal | bron
        WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 24     | Jaarschijf!B3
        de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 10     | Jaarschijf!B4
        WSN          | sociale_huur | sloop     | realisatie | 2025     | 2025     | -4     | Jaarschijf!C3
        de Alliantie | sociale_huur | sloop     | realisatie | 2025     | 2025     | 0      | Jaarschijf!C4
    """,
}
MELDINGEN = ["MUTATIE_ONBEKEND Jaarschijf!A5", "GEEN_GETAL Jaarschijf!C5"]
