"""Activiteiten onder hun status als tussenkop; bij een ervan staat een andere status."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf 2026": [
        ["Jaarschijf 2026"],
        ["Afspraak", "Activiteit", "Trekker", "Status"],
        ["Afgeronde acties"],
        [1, "Pilot middenhuur", "WSN", None],
        ["Lopend"],
        [17, "Warmteprogramma", "gemeente", None],
        [18, "Isolatie", "gemeente", "vertraagd"],
    ]
}
TABELLEN = {
    "activiteiten": """
        afspraak | thema | activiteit       | status    | status_bron
        1        |       | Pilot middenhuur | gereed    | Afgeronde acties
        17       |       | Warmteprogramma  | loopt     | Lopend
        18       |       | Isolatie         | vertraagd | vertraagd
    """
}
MELDINGEN = ["ACTIVITEIT_STATUS_TUSSENKOP Jaarschijf 2026!B7"]
