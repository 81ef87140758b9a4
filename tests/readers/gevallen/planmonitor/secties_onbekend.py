"""Stukken van een lijst onder namen die de monitor niet kent, zonder kolom met de kern."""

UITKOMST = "gevraagd"
BLADEN = {
    "P": [
        ["Plan", "Status", "Sociale huur", "Dure koop"],
        ["Oosterveld"],
        ["De Dijk", "4A", 40, 47],
        ["Fase twee"],
        ["De Weg", "1A", 3, None],
        ["Hoevelaken"],
        ["De Laan", "1A", 35, None],
        ["De Es"],
        ["De Hof", "3", 2, None],
    ]
}
MELDINGEN = ["TUSSENREGEL_ONBEKEND P!A2", "TUSSENREGEL_ONBEKEND P!A4", "TUSSENREGEL_ONBEKEND P!A8"]
VRAAG = "of zo’n regel een kern is, een andere groep, of niets over de plannen eronder zegt"
