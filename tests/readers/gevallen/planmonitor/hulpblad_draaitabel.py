"""Een draaitabel van dezelfde plannen op een ander blad: vergeleken, niet nog eens geteld."""

UITKOMST = "gelezen"
LIJST = [
    ["Plan", "Kern", "Status", "Oplevering", "Sociale huur", "Dure koop"],
    ["De Dijk", "Nijkerk", "1A", 2026, 10, 5],
    ["De Laan", "Hoevelaken", "3", 2027, 4, 2],
]
DRAAITABEL = [
    ["Kern", "Sociale huur", "Dure koop", "Totaal"],
    ["Hoevelaken", 4, 2, 6],
    ["Nijkerk", 10, 5, 15],
    ["Eindtotaal", 14, 7, 22],
]
BLADEN = {"Plannen": LIJST, "Draaitabel": DRAAITABEL}
TABELLEN = {
    "programma": """
        plan_sleutel       | aantal | bron
        nijkerk-de-dijk    | 10     | Plannen!E2
        nijkerk-de-dijk    | 5      | Plannen!F2
        hoevelaken-de-laan | 4      | Plannen!E3
        hoevelaken-de-laan | 2      | Plannen!F3
    """,
}
MELDINGEN = ["TOTAAL_WIJKT_AF Draaitabel!D4"]
