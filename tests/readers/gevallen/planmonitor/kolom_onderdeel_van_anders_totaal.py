"""Een plan met delen en andere aantallen, waarvan is geantwoord dat het een totaal is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "kolom_onderdeel_van_anders"
INDELING = """
[bladen.Plannen.rijen]
"Doornsteeg" = "totaal"
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
    """
}
MELDINGEN = ["TOTAAL_WIJKT_AF Plannen!E4"]
