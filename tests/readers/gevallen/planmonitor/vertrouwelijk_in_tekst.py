"""Vertrouwelijke plannen, herkend aan hun naam, een opmerking of een regel erboven."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Aantal", "Opmerkingen"],
        ["De Dijk (vertrouwelijk)", "1A", 10, None],
        ["De Laan", "1A", 12, "Nog niet openbaar: eerst naar de raad"],
        ["De Weg", "1A", 20, "Niet meer vertrouwelijk"],
        ["Vertrouwelijke plannen"],
        ["De Kade", "3", 20, None],
        ["Openbare plannen"],
        ["De Gracht", "3", 20, None],
    ]
}
TABELLEN = {
    "plannen": """
        plan                    | vertrouwelijkheid
        De Dijk (vertrouwelijk) | vertrouwelijk
        De Laan                 | vertrouwelijk
        De Weg                  |
        De Kade                 | vertrouwelijk
        De Gracht               | openbaar
    """,
}
MELDINGEN = ["VERTROUWELIJK_UIT_TEKST P!A2", "VERTROUWELIJK_UIT_TEKST P!D3"]
