"""Een tabel waarboven niet staat welke corporatie, welk jaar, welk segment, en of het prognose of realisatie is."""

UITKOMST = "gevraagd"
VRAAG = "wat er voor het hele blad geldt."
BLADEN = {
    "Blad1": [
        ["Sociale huur of middenhuur"],
        ["Mutatie", "Aantal"],
        ["Nieuwbouw", 3],
        ["Sloop", -1],
    ],
}
MELDINGEN = [
    "SEGMENT_ONBEKEND Blad1!A2",
    "PERIODE_ONBEKEND Blad1!A2",
    "BASIS_ONBEKEND Blad1!A2",
    "CORPORATIE_ONTBREEKT Blad1!A2",
]
