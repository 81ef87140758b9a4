"""Een blad met plannen en een met woningen, waarop ook een code staat die bij geen plan hoort."""

UITKOMST = "gevraagd"
VRAAG = "welk blad telt, of of het onderdelen van één lijst zijn."
BLADEN = {
    "Plannen": [["Plan-ID", "Plannaam", "Kern", "Planstatus"], ["A1", "De Dijk", "Nijkerk", "2A"]],
    "Fasering": [["Plan-ID", "Categorie", 2027, 2028], ["A1", "Koop", 20, None], ["B7", "Koop", None, 10]],
}
MELDINGEN = ["TWEE_BLADEN Plannen!A1"]
