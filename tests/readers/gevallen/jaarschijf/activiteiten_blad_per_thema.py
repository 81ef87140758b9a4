"""Activiteiten op een blad per thema, met het jaar als titel en de voortgang in kolommen zonder statuskolom."""

UITKOMST = "gelezen"
BLADEN = {
    "Vitale wijken": [
        ["2025"],
        ["Nr", "Afspraak", "Wat gaan we doen", "Wie", "Voortgang Q2", "Voortgang Q4"],
        ["1.1", 27, "Wijkschouw", "WSN", "loopt", "gereed"],
        ["1.2", 28, "Buurtbemiddeling", "gemeente", "nog niet gestart", None],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | thema | activiteit | trekker | status | voortgang_juni | voortgang_december | bron
        2025 | 27 | Vitale wijken | Wijkschouw | WSN | gereed | loopt | gereed | Vitale wijken!C3
        2025 | 28 | Vitale wijken | Buurtbemiddeling | gemeente | niet_gestart | nog niet gestart |  | Vitale wijken!C4
    """,
}
