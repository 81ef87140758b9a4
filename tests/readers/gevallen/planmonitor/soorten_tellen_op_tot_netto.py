"""Soorten woningen die optellen tot het netto aantal, naast bruto en sloop."""

UITKOMST = "gevraagd"
VRAAG = "welke woningen er worden gebouwd."
BLADEN = {
    "P": [
        ["Plan", "Oplevering", "Bruto", "Sloop", "Netto", "Sociale huur", "Koop"],
        ["De Dijk", 2028, 100, 20, 80, 30, 50],
        ["De Weg", 2027, 30, 0, 30, 10, 20],
    ]
}
MELDINGEN = ["TELT_OP_TOT_NETTO P!F1", "TELT_OP_TOT_NETTO P!G1", "TOTAAL_WIJKT_AF P!C2", "TOTAAL_WIJKT_AF P!E2"]
