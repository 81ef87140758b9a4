"""Een peildatum in het jaar zelf onder toewijzingen over een jaar."""

UITKOMST = "gevraagd"
VRAAG = "of de cijfers over het hele jaar gaan."
BLADEN = {
    "Toewijzingen": [
        ["Toewijzingen WSN 2025"],
        ["Groep", "Aantal"],
        ["Vrijgekomen woningen", 101],
        ["Urgenten", 16],
        [],
        ["Peildatum: 1 oktober 2025"],
    ]
}
MELDINGEN = ["NOOT_BIJ_CIJFERS Toewijzingen!A6"]
