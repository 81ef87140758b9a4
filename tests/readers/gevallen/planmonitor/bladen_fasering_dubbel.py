"""Een blad met plannen en een met hun woningen, waarop een plan twee keer met dezelfde soort staat."""

UITKOMST = "gevraagd"
VRAAG = "welke van de twee regels blijft."
BLADEN = {
    "Plannen": [["Plan-ID", "Plannaam", "Kern", "Planstatus"], ["A1", "De Dijk", "Nijkerk", "2A"]],
    "Fasering": [
        ["Plan-ID", "Oplevering", "Sociale huur", "Koop"],
        ["A1", 2027, 20, 5],
        ["A1", 2028, 10, None],
        ["A1", 2027, 20, 5],
    ],
}
MELDINGEN = ["PLAN_DUBBEL Fasering!A4"]
