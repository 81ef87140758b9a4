"""Het jaar staat alleen bij de voorraad aan het begin en aan het eind; een regel is niet bekend."""

UITKOMST = "gevraagd"
VRAAG = "wat de regel betekent."
BLADEN = {
    "Jaarschijf": [
        ["Voorraad sociale huur, realisatie"],
        ["", "WSN", "de Alliantie"],
        ["Stand 1 januari 2025", 4000, 300],
        ["Nieuwbouw", 24, 10],
        ["Aankoop", 1, 0],
        ["Sloop", -3, 0],
        ["Verkoop", -2, -1],
        ["Liberalisatie", -4, 0],
        ["Stand 31 december 2025", 4016, 309],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | aantal | bron
        WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 24     | Jaarschijf!B4
        WSN          | sociale_huur | aankoop   | realisatie | 2025     | 2025     | 1      | Jaarschijf!B5
        WSN          | sociale_huur | sloop     | realisatie | 2025     | 2025     | -3     | Jaarschijf!B6
        WSN          | sociale_huur | verkoop   | realisatie | 2025     | 2025     | -2     | Jaarschijf!B7
        de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 10     | Jaarschijf!C4
        de Alliantie | sociale_huur | aankoop   | realisatie | 2025     | 2025     | 0      | Jaarschijf!C5
        de Alliantie | sociale_huur | sloop     | realisatie | 2025     | 2025     | 0      | Jaarschijf!C6
        de Alliantie | sociale_huur | verkoop   | realisatie | 2025     | 2025     | -1     | Jaarschijf!C7
    """,
    "kerncijfers": """
        partij       | jaar | maat                  | waarde | eenheid  | bron
        WSN          | 2024 | voorraad_sociale_huur | 4000   | woningen | Jaarschijf!B3
        WSN          | 2025 | voorraad_sociale_huur | 4016   | woningen | Jaarschijf!B9
        de Alliantie | 2024 | voorraad_sociale_huur | 300    | woningen | Jaarschijf!C3
        de Alliantie | 2025 | voorraad_sociale_huur | 309    | woningen | Jaarschijf!C9
    """,
}
MELDINGEN = ["MUTATIE_ONBEKEND Jaarschijf!A8", "VOORRAAD_SLUIT_NIET Jaarschijf!B9"]
