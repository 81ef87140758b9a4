"""Een kolom Onderdeel van, en een plan met delen dat andere aantallen heeft dan die samen."""

UITKOMST = "gevraagd"
VRAAG = "of het plan het totaal van zijn delen is of zelf meetelt."
BLADEN = {
    "Plannen": [
        ["Plan", "Onderdeel van", "Planstatus", "Oplevering", "Sociale huur", "Dure koop"],
        ["Noord", "Doornsteeg", "1A", 2026, 10, 20],
        ["De Laan", None, "3", 2028, 4, 6],
        ["Doornsteeg", None, "1A", "2026-2028", 45, 50],
        ["Zuid", "Doornsteeg", "1A", 2028, 20, 30],
    ]
}
MELDINGEN = ["HOOFDPLAN_EN_DELEN Plannen!A4"]
