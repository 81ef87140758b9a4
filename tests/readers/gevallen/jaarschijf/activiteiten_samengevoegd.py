"""Activiteiten met samengevoegde cellen over meer regels: een afspraak met twee activiteiten, en een activiteit
waarvan de voortgang doorloopt."""

UITKOMST = "gelezen"
BLADEN = {
    "2025": [
        ["Thema", "Afspraak", "Activiteit", "Status", "Voortgang juni 2025"],
        ["Vitale wijken", 27, "Wijkschouw", "loopt", "Gehouden in mei"],
        [None, None, "Opruimdag", "gereed", None],
        [None, 28, "Buurtbemiddeling", "loopt", "Contract verlengd"],
        [None, None, None, None, "Cijfers volgen"],
    ]
}
OPBOUW = {"samengevoegd": {"2025": ["A2:A5", "B2:B3", "B4:B5", "C4:C5", "D4:D5"]}}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | thema | activiteit | status | status_bron | voortgang_juni | bron
        2025 | 27 | Vitale wijken | Wijkschouw | loopt | loopt | Gehouden in mei | 2025!C2
        2025 | 27 | Vitale wijken | Opruimdag | gereed | gereed |  | 2025!C3
        2025 | 28 | Vitale wijken | Buurtbemiddeling | loopt | loopt | Contract verlengd Cijfers volgen | 2025!C4
    """,
}
