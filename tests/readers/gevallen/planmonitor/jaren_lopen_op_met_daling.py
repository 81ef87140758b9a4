"""Jaarkolommen waarvan een persoon zei dat zij doortellen, met een plan dat in een later jaar minder woningen heeft."""

UITKOMST = "gevraagd"
VRAAG = "welk van de twee aantallen klopt."
BLADEN = {
    "P": [
        ["Plan", "Status", 2026, 2027, 2028],
        ["De Dijk", "1A", 10, 20, 15],
        ["De Laan", "2A", 5, 15, 15],
    ]
}
INDELING = """
[bladen.P.waarden]
"2026 t/m 2028" = "cumulatief"
"""
MELDINGEN = ["JAAR_DAALT P!E2"]
