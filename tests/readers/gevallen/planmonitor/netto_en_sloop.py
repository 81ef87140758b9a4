"""Een netto aantal en sloop, zonder het aantal dat wordt gebouwd."""

UITKOMST = "gevraagd"
VRAAG = "hoeveel er wordt gebouwd."
BLADEN = {
    "P": [
        ["Plan", "Status", "Netto toevoeging", "Sloop"],
        ["De Dijk", "1A", 28, 12],
    ]
}
MELDINGEN = ["ALLEEN_NETTO P!C1", "TOTAAL_WIJKT_AF P!C2"]
