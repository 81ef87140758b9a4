"""Een kolom Onderdeel van met een naam die bijna die van een plan op de lijst is."""

UITKOMST = "gevraagd"
VRAAG = "of dat plan het totaal van die delen is of zelf meetelt."
BLADEN = {
    "Plannen": [
        ["Plan", "Onderdeel van", "Planstatus", "Oplevering", "Sociale huur", "Dure koop"],
        ["Noord", "Doornsteeg", "1A", 2026, 10, 20],
        ["De Laan", None, "3", 2028, 4, 6],
        ["Plan Doornsteeg", None, "1A", "2026-2028", 30, 50],
        ["Zuid", "Doornsteeg", "1A", 2028, 20, 30],
    ]
}
MELDINGEN = ["HOOFDPLAN_LIJKT Plannen!A4"]
