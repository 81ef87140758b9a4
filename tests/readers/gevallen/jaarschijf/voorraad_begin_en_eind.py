"""Beginvoorraad, veranderingen en eindvoorraad onder elkaar: de veranderingen worden gelezen, de voorraad wordt
een kerncijfer (onder het jaar aan het eind waarvan zij er was), en de som klopt."""

UITKOMST = "gelezen"
BLADEN = {
    "WSN 2025": [
        ["Realisatie sociale huur"],
        ["", "Aantal"],
        ["Voorraad 1-1-2025", 3000],
        ["+ nieuwbouw", 50],
        ["− sloop", -10],
        ["− verkoop", -5],
        ["Voorraad 31-12-2025", 3035],
    ],
}
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 50     | WSN 2025!B4
    WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -10    | WSN 2025!B5
    WSN        | sociale_huur | verkoop   | realisatie | 2025     | 2025     |          | -5     | WSN 2025!B6
    """,
    "kerncijfers": """
    partij | jaar | halfjaar | maat                  | waarde | eenheid  | bron
    WSN    | 2024 |          | voorraad_sociale_huur | 3000   | woningen | WSN 2025!B3
    WSN    | 2025 |          | voorraad_sociale_huur | 3035   | woningen | WSN 2025!B7
    """,
}
