"""Onbekende tussenregels in een kolom links van de namen, boven koppen die worden herhaald."""

UITKOMST = "gevraagd"
KOP = ["Huidige functie", "Plannaam", "Planstatus", "Oplevering", "Sociale huur"]
BLADEN = {
    "P": [
        ["Oosterveld"],
        KOP,
        ["school", "Meerzicht", "1A", 2027, 10],
        ["kantoor", "Spoorkamp", "3", 2029, 12],
        ["Zuidbroek"],
        KOP,
        ["weiland", "Middelweg", "2A", 2028, 7],
    ]
}
MELDINGEN = ["TUSSENREGEL_ONBEKEND P!A1", "TUSSENREGEL_ONBEKEND P!A5"]
VRAAG = "wat de regels boven de herhaalde koppen zijn"
