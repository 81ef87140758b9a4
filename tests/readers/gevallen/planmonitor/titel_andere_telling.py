"""Lijsten onder titels die zeggen dat de getallen kavels, bedragen of verschillen zijn, of van een andere gemeente."""

UITKOMST = "gevraagd"
VRAAG = "of elke lijst meetelt zoals zij er staat."
BLADEN = {
    "P": [
        ["Aantal uit te geven kavels"],
        ["Plan", "Status", "Sociale huur"],
        ["De Dijk", "1A", 10],
        [],
        ["Investering in miljoenen"],
        ["Plan", "Status", "Middenhuur"],
        ["De Laan", "1A", 11],
        [],
        ["Verschil ten opzichte van vorige monitor"],
        ["Plan", "Status", "Dure huur"],
        ["Het Pad", "1A", 12],
        [],
        ["Woningbouwplannen Barneveld"],
        ["Plan", "Status", "Goedkope koop"],
        ["De Brink", "1A", 13],
        [],
        ["Woningen per aangewezen zoekpunt"],
        ["Plan", "Status", "Dure koop"],
        ["De Es", "1A", 14],
    ]
}
MELDINGEN = [
    "OPSCHRIFT_TELT_NIET P!A1", "OPSCHRIFT_TELT_NIET P!A5", "OPSCHRIFT_TELT_NIET P!A9", "OPSCHRIFT_TELT_NIET P!A13",
    "OPSCHRIFT_TELT_NIET P!A17",
]  # fmt: skip
