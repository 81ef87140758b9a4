"""Een legenda op een ander blad zegt dat 1b kansrijk is, en 4A een idee."""

UITKOMST = "gevraagd"
VRAAG = "welke status deze codes hier zijn."
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "Aantal"],
        ["De Dijk", "Nijkerk", "1a", 20],
        ["De Weg", "Nijkerk", "1b", 10],
        ["Het Pad", "Nijkerk", "4A", 7],
    ],
    "Legenda": [["Code", "Betekenis"], ["1a", "onherroepelijk"], ["1b", "kansrijke plannen"], ["4A = idee"]],
}
MELDINGEN = ["STATUS_LEGENDA P!C3", "STATUS_LEGENDA P!C4"]
