"""Tabel met sociale huur waarin een kolom rechts van de aantallen van een regel zegt dat het koop is."""

UITKOMST = "gevraagd"
VRAAG = "of de regels met dat woord meetellen"
BLADEN = {
    "Voorraad": [
        ["Nieuwbouw sociale huur 2025, realisatie"],
        ["Corporatie", "Aantal", "Soort woning", "Fase"],
        ["WSN", 5, "huur", "opgeleverd"],
        ["Alliantie", 100, "koop", "opgeleverd"],
        ["Woningstichting Nijkerk", 30, "huur", "in aanbouw"],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2025 | | 5
    """,
}
MELDINGEN = ["TEKST_BIJ_REGEL Voorraad!C4", "TEKST_BIJ_REGEL Voorraad!D5"]
