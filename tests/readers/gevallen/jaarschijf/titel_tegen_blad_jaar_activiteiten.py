"""Een lijst met activiteiten onder een ander jaar dan de naam van het blad."""

UITKOMST = "gevraagd"
VRAAG = "of de titel of de naam van het blad geldt."
BLADEN = {
    "2025": [
        ["Jaarschijf 2026"],
        ["Afspraak", "Activiteit", "Trekker", "Status"],
        [1, "Pilot middenhuur", "WSN", "Gereed"],
        [2, "Planmonitor", "gemeente", "Loopt"],
    ],
    "Toewijzingen": [["Toewijzingen WSN 2025"], ["Groep", "Aantal"], ["Vrijgekomen", 140], ["Urgent", 35]],
}
MELDINGEN = ["TITEL_TEGEN_BLAD 2025!A1"]
