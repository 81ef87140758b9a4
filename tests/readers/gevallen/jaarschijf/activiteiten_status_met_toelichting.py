"""Een status met een toelichting erachter; bij twee ervan is de status niet te zien."""

UITKOMST = "gevraagd"
VRAAG = "wat de status is."
BLADEN = {
    "Jaarschijf": [
        ["Jaarschijf 2026"],
        ["Afspraak", "Activiteit", "Trekker", "Planning", "Status"],
        [9, "Overleg", "WSN", "Q1", "Loopt, 3 van 4 overleggen gehad"],
        [10, "Huisvesten", "gemeente", "Q2", "Gereed in maart, evaluatie loopt nog"],
        [11, "Iets", "HON", "Q2", "Nog niet gereed"],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit | trekker  | planning | status | bron
        2026 | 9        | Overleg    | WSN      | Q1       | loopt  | Jaarschijf!B3
        2026 | 10       | Huisvesten | gemeente | Q2       |        | Jaarschijf!B4
        2026 | 11       | Iets       | HON      | Q2       |        | Jaarschijf!B5
    """,
}
MELDINGEN = ["ACTIVITEIT_STATUS_ONBEKEND Jaarschijf!E4", "ACTIVITEIT_STATUS_ONBEKEND Jaarschijf!E5"]
