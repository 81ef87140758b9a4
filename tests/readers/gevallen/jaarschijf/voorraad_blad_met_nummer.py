"""Een blad dat ‘2025-1’ heet."""

UITKOMST = "gevraagd"
VRAAG = "of het een halfjaar is."
BLADEN = {"2025-1": [["Sociale huur realisatie WSN"], ["", "Aantal"], ["Nieuwbouw", 10], ["Sloop", -2]]}
TABELLEN = {}
MELDINGEN = ["DEEL_VAN_BLAD 2025-1!A2"]
