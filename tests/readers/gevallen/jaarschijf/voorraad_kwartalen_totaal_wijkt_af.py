"""Vier kwartalen met een totaal dat er niet op uitkomt."""

UITKOMST = "gevraagd"
VRAAG = "bij welk halfjaar elk kwartaal hoort."
BLADEN = {
    "Jaarschijf": [
        ["Opleveringen sociale huur WSN 2026, prognose"],
        ["", "Q1", "Q2", "Q3", "Q4", "Totaal"],
        ["Nieuwbouw", 0, 12, 0, 20, 33],
        ["Sloop", 0, 0, -4, 0, -4],
    ]
}
MELDINGEN = [
    "DEEL_VAN_JAAR Jaarschijf!B2",
    "DEEL_VAN_JAAR Jaarschijf!C2",
    "DEEL_VAN_JAAR Jaarschijf!D2",
    "DEEL_VAN_JAAR Jaarschijf!E2",
]
