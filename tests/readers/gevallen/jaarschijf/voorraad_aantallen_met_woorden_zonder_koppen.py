"""Regels zonder koppen met alleen aantallen met woorden erachter."""

UITKOMST = "gevraagd"
VRAAG = "welk getal de aantallen zijn."
BLADEN = {
    "Jaarschijf": [
        ["Realisatie sociale huur 2025 WSN"],
        ["Nieuwbouw", "4 (Kerkstraat)"],
        ["Sloop", "6 (Dijk)"],
        ["Aankoop", "n.v.t."],
    ]
}
MELDINGEN = ["GEEN_GETAL Jaarschijf!B2", "GEEN_GETAL Jaarschijf!B3"]
