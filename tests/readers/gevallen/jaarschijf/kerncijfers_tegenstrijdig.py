"""Een tussenkop met een ander jaar dan de kolomkop."""

UITKOMST = "gevraagd"
VRAAG = "welk jaar geldt."
BLADEN = {"Cijfers": [[None, 2024, 2025], ["Slaagkans 2025"], ["jongeren", "7,1%", "6,6%"]]}
TABELLEN = {
    "kerncijfers": """
        partij   | jaar | maat      | doelgroep | waarde | eenheid | bron
        gemeente | 2025 | slaagkans | jongeren  | 0.066  | aandeel | Cijfers!C3
    """,
}
MELDINGEN = ["CIJFER_TEGENSTRIJDIG Cijfers!B1"]
