"""Onder de lijst staat dat de aantallen cumulatief zijn, en dat een plan ook in een ander is geteld."""

UITKOMST = "gevraagd"
VRAAG = "of de lijst meetelt zoals zij er staat."
BLADEN = {
    "P": [
        ["Plan", "Status", "Sociale huur", "Oplevering"],
        ["De Dijk", "1A", 12, 2027],
        ["De Laan", "3", 5, 2031],
        [],
        ["* Aantallen zijn cumulatief"],
        ["NB: De Dijk is ook in De Laan geteld"],
        ["Bron: gemeente Barneveld"],
        ["Deze lijst is vervallen per 1-5-2026"],
    ]
}
MELDINGEN = [
    "REGEL_NIET_GELEZEN P!A8",
    "OPSCHRIFT_TELT_NIET P!A5", "OPSCHRIFT_TELT_NIET P!A6", "OPSCHRIFT_TELT_NIET P!A7", "OPSCHRIFT_TELT_NIET P!A8",
]  # fmt: skip
