"""Een kolom ‘Bestemmingsplan vastgesteld (ja/nee)’ in plaats van een planstatus."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Bestemmingsplan vastgesteld (ja/nee)", "Oplevering", "Aantal"],
        ["De Dijk", "ja", 2027, 10],
        ["De Weg", "nee", 2029, 20],
        ["De Kade", None, 2029, 20],
    ]
}
TABELLEN = {
    "plannen": """
        plan    | planstatus | hardheid
        De Dijk | onbekend   | hard
        De Weg  | onbekend   | zacht
        De Kade | onbekend   | onbekend
    """,
}
MELDINGEN = ["STATUS_UIT_JA_NEE P!B1"]
