"""Vier kwartalen die worden overgeslagen, met een totaal dat wordt gelezen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_kwartalen_met_totaal"
INDELING = """
[bladen.Jaarschijf.kolommen]
Q1="overslaan"
Q2="overslaan"
Q3="overslaan"
Q4="overslaan"
Totaal="WSN"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment      | mutatie   | basis    | jaar_van | jaar_tot | aantal | bron
        WSN        | sociale_huur | nieuwbouw | prognose | 2026     | 2026     | 32     | Jaarschijf!F3
        WSN        | sociale_huur | sloop     | prognose | 2026     | 2026     | -4     | Jaarschijf!F4
    """,
}
