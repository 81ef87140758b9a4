"""Een kolom ‘Segment’ met laag of hoog midden, op een regel met ook sociale huur: dat kan niet allebei."""

UITKOMST = "gevraagd"
VRAAG = "welke van de twee niet klopt."
BLADEN = {
    "S": [
        ["Plan", "Status", "Oplevering", "Segment", "Sociale huur", "Middenhuur"],
        ["De Dijk", "1A", 2027, "Laag midden", 3, 2],
        ["De Laan", "1A", 2027, "Hoog midden", None, 5],
    ]
}
MELDINGEN = ["CATEGORIE_TEGENSTRIJDIG S!E2"]
