"""Noten die zeggen wat al is gelezen, en gewone opmerkingen."""

UITKOMST = "gelezen"
BLADEN = {
    "Voorraad": [
        ["Voorraadmutaties sociale huur WSN 2025"],
        ["", "Prognose", "Realisatie", "Toelichting"],
        ["Nieuwbouw", 60, 53, "waarvan 12 appartementen in Hoevelaken, 7 minder dan begroot"],
        ["Verkoop", -15, -9, "in het derde kwartaal opgeleverd aan de kopers"],
        ["Realisatie t/m december, peildatum 31-12-2025"],
        ["De prognose is in 2024 vastgesteld."],
    ],
    "Toewijzingen": [
        ["Toewijzingen WSN 2025"],
        ["Groep", "1e halfjaar", "2e halfjaar"],
        ["Vrijgekomen woningen", 70, 71],
        ["Urgenten", 16, 12],
        ["Bron: het systeem voor woonruimteverdeling, stand 15 januari 2026"],
        ["1e halfjaar: t/m juni"],
    ],
    "Toelichting": [["Een prognose is wat wordt verwacht."], ["Lever de cijfers aan vóór 1 maart."]],
}
MELDINGEN = []
