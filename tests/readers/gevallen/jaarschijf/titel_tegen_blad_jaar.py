"""Titels over een ander jaar dan de naam van het blad, boven toewijzingen en boven veranderingen in de voorraad."""

UITKOMST = "gevraagd"
VRAAG = "of de titel of de naam van het blad geldt."
BLADEN = {
    "Toewijzingen 2024": [["Toewijzingen WSN 2025"], ["Groep", "Aantal"], ["Vrijgekomen", 140], ["Urgent", 35]],
    "2025": [["Realisatie sociale huur WSN 2026"], ["Mutatie", "Aantal"], ["Nieuwbouw", 88], ["Sloop", -6]],
}
MELDINGEN = ["TITEL_TEGEN_BLAD Toewijzingen 2024!A1", "TITEL_TEGEN_BLAD 2025!A1"]
