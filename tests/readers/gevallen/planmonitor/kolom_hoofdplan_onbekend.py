"""Een kolom Hoofdplan met nummers die geen plan op de lijst heeft."""

UITKOMST = "gevraagd"
VRAAG = "of die kolom kan worden overgeslagen."
BLADEN = {
    "Plannen": [
        ["Nr", "Plan", "Hoofdplan", "Planstatus", "Oplevering", "Aantal"],
        [1, "Noord", 9, "1A", 2026, 30],
        [2, "De Laan", None, "3", 2028, 10],
        [3, "Doornsteeg", None, "1A", 2028, 80],
        [4, "Zuid", 9, "1A", 2028, 50],
    ]
}
MELDINGEN = ["HOOFDPLAN_ONBEKEND Plannen!C1"]
