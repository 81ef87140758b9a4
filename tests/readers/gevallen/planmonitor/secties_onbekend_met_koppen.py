"""Namen die de monitor niet kent, elk boven een stuk van de lijst met de koppen opnieuw."""

UITKOMST = "gevraagd"
_KOPPEN = ["Plan", "Status", "Sociale huur", "Dure koop"]
BLADEN = {
    "P": [
        ["Oosterveld"],
        _KOPPEN,
        ["De Dijk", "4A", 40, 47],
        ["Zuidbroek"],
        _KOPPEN,
        ["De Weg", "1A", 3, None],
    ]
}
MELDINGEN = ["TUSSENREGEL_ONBEKEND P!A1", "TUSSENREGEL_ONBEKEND P!A4"]
VRAAG = "of zo’n regel een kern is, een andere groep, of niets over de plannen eronder zegt"
