"""Plannen als kolommen, met een regel getallen waarvan het opschrift niet bekend is."""

UITKOMST = "gevraagd"
VRAAG = "wat de regel betekent."
BLADEN = {
    "Overzicht": [
        ["Plannaam", "De Dijk", "De Brink"],
        ["Status", "1A", "3"],
        ["Oplevering", 2026, 2027],
        ["Sociale huur", 10, 4],
        ["Klimaatpunten", 7, 8],
    ]
}
MELDINGEN = ["KOLOM_ONBEKEND Overzicht!A5"]
