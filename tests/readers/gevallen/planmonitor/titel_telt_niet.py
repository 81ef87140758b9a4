"""Lijsten onder titels die zeggen dat de plannen vervallen zijn, of de aantallen netto, procenten of tientallen."""

UITKOMST = "gevraagd"
VRAAG = "of elke lijst meetelt zoals zij er staat."
KOP = ["Plan", "Kern", "Status", "Sociale huur"]
BLADEN = {
    "P": [
        ["Vervallen plannen 2025"],
        KOP,
        ["De Dijk", "Nijkerk", "1A", 10],
        [],
        ["Netto toevoeging per plan"],
        ["Plan", "Kern", "Status", "Middenhuur"],
        ["De Laan", "Nijkerk", "1A", 11],
        [],
        ["Verdeling per plan in procenten"],
        ["Plan", "Kern", "Status", "Dure koop"],
        ["Het Pad", "Nijkerk", "1A", 12],
        [],
        ["Woningaantallen x 10"],
        KOP,
        ["De Brink", "Nijkerk", "1A", 13],
    ]
}
MELDINGEN = [
    "OPSCHRIFT_TELT_NIET P!A1", "OPSCHRIFT_TELT_NIET P!A5", "OPSCHRIFT_TELT_NIET P!A9", "OPSCHRIFT_TELT_NIET P!A13",
]  # fmt: skip
