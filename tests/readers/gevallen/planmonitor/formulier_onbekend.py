"""Een formulier met een getal achter een opschrift dat niet bekend is."""

UITKOMST = "gevraagd"
VRAAG = "wat het opschrift betekent."
BLADEN = {
    "De Dijk": [
        ["Plan", "De Dijk"],
        ["Status", "1A"],
        ["Oplevering", 2026],
        ["Sociale huur", 10],
        ["Klimaatpunten", 7],
    ]
}
MELDINGEN = ["KOLOM_ONBEKEND De Dijk!A5"]
