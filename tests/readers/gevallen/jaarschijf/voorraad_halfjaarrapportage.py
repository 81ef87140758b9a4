"""Een halfjaarrapportage waarin bij de realisatie niet staat tot wanneer zij gaat."""

UITKOMST = "gevraagd"
VRAAG = "of de realisatie in een halfjaarrapportage die van het eerste halfjaar is."
BLADEN = {
    "WSN": [
        ["WSN halfjaarrapportage 2026 sociale huur"],
        ["", "Begroting", "Realisatie"],
        ["Nieuwbouw", 88, 40],
        ["Sloop", -6, -6],
    ]
}
MELDINGEN = ["DEEL_VAN_BLAD WSN!A2"]
