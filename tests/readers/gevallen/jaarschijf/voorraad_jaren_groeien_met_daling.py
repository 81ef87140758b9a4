"""Jaren van de voorraad waarvan een persoon zei dat zij doortellen, met een jaar dat minder is dan het jaar ervoor."""

UITKOMST = "gevraagd"
VRAAG = "welk van de twee aantallen klopt."
BLADEN = {
    "V": [
        ["Prognose sociale huur, WSN"],
        ["Mutatie", 2025, 2026, 2027],
        ["Nieuwbouw", 10, 20, 15],
        ["Sloop", -4, -6, -9],
    ]
}
INDELING = """
[bladen.V.waarden]
"2025 t/m 2027" = "cumulatief"
"""
MELDINGEN = ["JAAR_DAALT V!D3"]
