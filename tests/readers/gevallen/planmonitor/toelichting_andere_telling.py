"""Een blad met toelichting dat zegt dat de aantallen iets anders zijn dan de woningen die worden gebouwd."""

UITKOMST = "gevraagd"
VRAAG = "of de aantallen kloppen zoals zij er staan."
BLADEN = {
    "Plannen": [
        ["Plan", "Status", 2026, 2027],
        ["De Dijk", "1A", 10, 20],
        ["De Laan", "3", 5, 4],
    ],
    "Toelichting": [
        ["Deze lijst is van de gemeente. Alle aantallen zijn cumulatief."],
        ["Aantallen", "zijn netto"],
        ["Let op", "aantallen x 10"],
    ],
}
MELDINGEN = [
    "OPSCHRIFT_TELT_NIET Toelichting!A1",
    "OPSCHRIFT_TELT_NIET Toelichting!A2",
    "OPSCHRIFT_TELT_NIET Toelichting!B3",
]
