"""Een Excel-fout, een formule zonder waarde en een negatief getal tussen de toewijzingen; een bereik wordt als
ondergrens gelezen."""

UITKOMST = "gevraagd"
VRAAG = "om deze cellen te herstellen."
BLADEN = {
    "Toewijzingen 2025": [
        [None, "WSN", "de Alliantie"],
        ["Vrijgekomen", "#REF!", "ca. 20"],
        ["Urgent", "30-40", -5],
        ["Statushouders", "=B3", 2],
    ]
}
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | post        | groep         | aantal | bron
        de Alliantie | 2025 | vrijgekomen |               | 20     | Toewijzingen 2025!C2
        WSN          | 2025 | toegewezen  | urgent        | 30     | Toewijzingen 2025!B3
        de Alliantie | 2025 | toegewezen  | statushouders | 2      | Toewijzingen 2025!C4
    """,
}
MELDINGEN = [
    "GETAL_GESCHAT Toewijzingen 2025!C2",
    "GETAL_BEREIK Toewijzingen 2025!B3",
    "AANTAL_NEGATIEF Toewijzingen 2025!C3",
    "FOUTCEL Toewijzingen 2025!B2",
    "FORMULE_ZONDER_WAARDE Toewijzingen 2025!B4",
]
