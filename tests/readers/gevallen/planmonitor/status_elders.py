"""Planstatussen uit een andere lijst: 1b voor kansrijke plannen, en een zachte 1B."""

UITKOMST = "gevraagd"
VRAAG = "welke status is bedoeld."
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "Aantal"],
        ["De Dijk", "Nijkerk", "1a. hard", 20],
        ["De Weg", "Nijkerk", "1b. kansrijk", 10],
        ["Het Pad", "Nijkerk", "1B zacht", 7],
    ],
}
MELDINGEN = ["STATUS_TEGENSTRIJDIG P!C3", "STATUS_TEGENSTRIJDIG P!C4"]
