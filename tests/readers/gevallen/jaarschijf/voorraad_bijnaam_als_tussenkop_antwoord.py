"""Een corporatie onder een naam die de monitor niet kent, als tussenkop, met een antwoord."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_bijnaam_als_tussenkop"
INDELING = """
[bladen.Jaarschijf.waarden]
"Allianz"="de Alliantie"
[bladen.Jaarschijf.geldt]
corporatie="WSN"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | basis    | jaar_van | jaar_tot | aantal | bron
        WSN          | sociale_huur | nieuwbouw | prognose | 2025     | 2025     | 30     | Jaarschijf!B4
        WSN          | sociale_huur | sloop     | prognose | 2025     | 2025     | -2     | Jaarschijf!B5
        de Alliantie | sociale_huur | nieuwbouw | prognose | 2025     | 2025     | 3      | Jaarschijf!B7
        de Alliantie | sociale_huur | sloop     | prognose | 2025     | 2025     | -1     | Jaarschijf!B8
        WSN          | sociale_huur | nieuwbouw | prognose | 2026     | 2026     | 40     | Jaarschijf!C4
        WSN          | sociale_huur | sloop     | prognose | 2026     | 2026     | 0      | Jaarschijf!C5
        de Alliantie | sociale_huur | nieuwbouw | prognose | 2026     | 2026     | 4      | Jaarschijf!C7
        de Alliantie | sociale_huur | sloop     | prognose | 2026     | 2026     | 0      | Jaarschijf!C8
        WSN          | sociale_huur | nieuwbouw | prognose | 2027     | 2027     | 50     | Jaarschijf!D4
        WSN          | sociale_huur | sloop     | prognose | 2027     | 2027     | -3     | Jaarschijf!D5
        de Alliantie | sociale_huur | nieuwbouw | prognose | 2027     | 2027     | 5      | Jaarschijf!D7
        de Alliantie | sociale_huur | sloop     | prognose | 2027     | 2027     | 0      | Jaarschijf!D8
    """,
}
