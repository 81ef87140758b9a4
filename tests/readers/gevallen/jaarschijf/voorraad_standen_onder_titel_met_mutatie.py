"""Onder een titel met ‘nieuwbouw’ staat in de koppen dat het de voorraad zelf is."""

UITKOMST = "gelezen"
BLADEN = {
    "Voorraad": [
        ["Nieuwbouw sociale huur, realisatie"],
        ["Corporatie", "Voorraad 1-1-2025", "Voorraad 31-12-2025"],
        ["WSN", 910, 936],
        ["Alliantie", 400, 412],
    ]
}
TABELLEN = {
    "kerncijfers": """
        partij | jaar | maat | waarde
        WSN | 2024 | voorraad_sociale_huur | 910
        WSN | 2025 | voorraad_sociale_huur | 936
        de Alliantie | 2024 | voorraad_sociale_huur | 400
        de Alliantie | 2025 | voorraad_sociale_huur | 412
    """,
}
