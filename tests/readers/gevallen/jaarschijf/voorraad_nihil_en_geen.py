"""Een regel met alleen ‘n.v.t.’, ‘geen’ en ‘nihil’ direct onder de koppen."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Prognose 2026 sociale huur"],
        ["Corporatie", "Nieuwbouw", "Sloop", "Overheveling naar middenhuur"],
        ["WSN", "n.v.t.", "geen", "nihil"],
        ["de Alliantie", 10, "nvt", "6"],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie      | basis    | jaar_van | jaar_tot | aantal | bron
        de Alliantie | sociale_huur | nieuwbouw    | prognose | 2026     | 2026     | 10     | Jaarschijf!B4
        WSN          | sociale_huur | sloop        | prognose | 2026     | 2026     | 0      | Jaarschijf!C3
        WSN          | sociale_huur | overheveling | prognose | 2026     | 2026     | 0      | Jaarschijf!D3
        de Alliantie | sociale_huur | overheveling | prognose | 2026     | 2026     | -6     | Jaarschijf!D4
    """,
}
MELDINGEN = ["GETAL_GESCHAT Jaarschijf!C3", "GETAL_GESCHAT Jaarschijf!D3", "TEKEN_GELEZEN Jaarschijf!D4"]
