"""Onder plannen zonder status staat een regel ‘Woningvoorraad WSN’; antwoord: die regel telt niet."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "regel_met_voorraad"
INDELING = """
[bladen.P.rijen]
"Woningvoorraad WSN" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      | 2026     | 10
        de-dijk      | 2027     | 5
        de-laan      | 2026     | 10
        de-weg       | 2026     | 10
        de-weg       | 2027     | 3
    """
}
