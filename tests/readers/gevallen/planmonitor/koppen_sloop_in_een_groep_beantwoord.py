"""Sloop naast de soorten woningen van één jaar, met het antwoord dat zij zonder jaar is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "koppen_sloop_in_een_groep"
INDELING = """
[bladen.P.kolommen]
"kolom F" = "sloop"
"""
TABELLEN = {
    "programma": """
        plan_sleutel       | soort      | woningtype | jaar_van | aantal
        nijkerk-de-dijk    | nieuwbouw  | eengezins  | 2026     | 50
        nijkerk-de-dijk    | nieuwbouw  | meergezins | 2026     | 16
        nijkerk-de-dijk    | sloop      | onbekend   |          | 14
        hoevelaken-de-laan | nieuwbouw  | eengezins  | 2026     | 36
    """,
}
MELDINGEN = ["KOP_DOORGETROKKEN P!E2"]
