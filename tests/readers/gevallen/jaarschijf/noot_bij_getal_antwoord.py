"""Een noot dat een getal nog niet is gerealiseerd, waarvan is gezegd dat zij de cijfers niet verandert."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "noot_bij_getal"
INDELING = """
[bladen.Voorraad.waarden]
"* oplevering verschoven naar februari 2026, nog niet gerealiseerd" = "telt mee"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | mutatie   | basis      | jaar_van | aantal
        WSN          | nieuwbouw | realisatie | 2025     | 44
        WSN          | verkoop   | realisatie | 2025     | -9
        de Alliantie | nieuwbouw | realisatie | 2025     | 18
        de Alliantie | verkoop   | realisatie | 2025     | -4
    """,
}
MELDINGEN = ["GETAL_MET_NOOT Voorraad!C3"]
