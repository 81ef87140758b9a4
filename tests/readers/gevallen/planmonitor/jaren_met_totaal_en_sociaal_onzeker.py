"""Van elk jaar een totaal en de sociale huur, en een keer meer sociale huur dan het totaal van dat jaar."""

UITKOMST = "gevraagd"
VRAAG = "of de woningen van het jaar in het totaal staan, of in de kolommen ernaast."
BLADEN = {
    "P": [
        ["Plan", "Status", "2026 totaal", "2026 sociale huur", "2027 totaal", "2027 sociale huur"],
        ["De Dijk", "1A", 10, 5, 12, 6],
        ["De Weg", "3", 6, 4, 8, 9],
    ]
}
MELDINGEN = ["UITSPLITSING_ONDUIDELIJK P!D1", *["TOTAAL_WIJKT_AF"] * 4]
