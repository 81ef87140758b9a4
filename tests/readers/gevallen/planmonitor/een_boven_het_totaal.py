"""Eén 1 onder een categorie, tussen aantallen die zonder die 1 het totaal zijn."""

UITKOMST = "gevraagd"
VRAAG = "of het een woning is, ja of nee, of een aandeel."
BLADEN = {
    "P": [
        ["Plan", "Status", "Oplevering", "Sociale huur", "Middenhuur", "Koop", "Totaal"],
        ["De Dijk", "1A", 2027, 10, 1, 20, 30],
        ["De Weg", "1A", 2028, 8, None, 12, 20],
    ]
}
MELDINGEN = ["EEN_OF_NUL P!E1", "TOTAAL_WIJKT_AF P!G2"]
