"""Een plan met delen en andere aantallen, waarvan is geantwoord dat het zelf ook meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "kolom_onderdeel_van_anders"
INDELING = """
[bladen.Plannen.rijen]
"Doornsteeg" = "telt mee"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | aantal | bron
        noord        | 10     | Plannen!E2
        noord        | 20     | Plannen!F2
        de-laan      | 4      | Plannen!E3
        de-laan      | 6      | Plannen!F3
        zuid         | 20     | Plannen!E5
        zuid         | 30     | Plannen!F5
        doornsteeg   | 45     | Plannen!E4
        doornsteeg   | 50     | Plannen!F4
    """
}
