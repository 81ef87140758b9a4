"""Cijfers over verkoop, met een woord dat niet bekend is."""

UITKOMST = "gevraagd"
VRAAG = "wat de regel betekent."
BLADEN = {
    "Jaarschijf": [
        ["Verkoop 2025"],
        ["", "WSN", "de Alliantie"],
        ["Verkocht totaal", 10, 2],
        ["Verkocht aan inwoners van Nijkerk met middeninkomen", 6, 1],
        ["Verkocht in betaalbare koop", 8, 2],
    ]
}
TABELLEN = {
    "kerncijfers": """
        partij       | jaar | maat                    | waarde | eenheid  | bron
        WSN          | 2025 | verkoop_aan_inwoners    | 6      | woningen | Jaarschijf!B4
        de Alliantie | 2025 | verkoop_aan_inwoners    | 1      | woningen | Jaarschijf!C4
        WSN          | 2025 | verkoop_betaalbare_koop | 8      | woningen | Jaarschijf!B5
        de Alliantie | 2025 | verkoop_betaalbare_koop | 2      | woningen | Jaarschijf!C5
    """,
}
MELDINGEN = ["CIJFER_ONBEKEND Jaarschijf!A3"]
