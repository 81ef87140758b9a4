"""Een kolom met opmerkingen, waarvan er drie iets anders zeggen dan de regel: een deel, een periode, een prognose."""

UITKOMST = "gevraagd"
VRAAG = "of de regel zo meetelt."
BLADEN = {
    "Voorraad": [
        ["Voorraadmutaties sociale huur, realisatie"],
        ["Corporatie", "Jaar", "Nieuwbouw", "Opmerking"],
        ["WSN", 2024, 53, "waarvan 9 middenhuur"],
        ["WSN", 2025, 44, "t/m september"],
        ["WSN", 2026, 88, "prognose"],
        ["Alliantie", 2025, 18, "4 minder dan begroot"],
    ]
}
MELDINGEN = ["NOOT_BIJ_REGEL Voorraad!D3", "NOOT_BIJ_REGEL Voorraad!D4", "NOOT_BIJ_REGEL Voorraad!D5"]
