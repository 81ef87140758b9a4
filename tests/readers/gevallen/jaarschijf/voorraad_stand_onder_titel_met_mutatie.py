"""Nieuwbouw met een kolom ‘Stand 31-12-2025’, die de voorraad kan zijn of de nieuwbouw tot dan."""

UITKOMST = "gevraagd"
VRAAG = "wat in die kolom staat"
BLADEN = {
    "Voorraad": [
        ["Nieuwbouw sociale huur, realisatie"],
        ["Corporatie", "Stand 31-12-2025"],
        ["WSN", 36],
        ["Alliantie", 12],
    ]
}
TABELLEN = {"kerncijfers": "partij | maat | waarde"}
MELDINGEN = ["KOLOM_ONBEKEND Voorraad!B2"]
