"""Een lijst zonder nummers, met de namen van partijen als tussenkop in de kolom met activiteiten."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf 2026": [
        ["Activiteit", "Planning", "Status"],
        ["Acties WSN"],
        ["Pilot middenhuur", "Q2", "loopt"],
        ["Gemeente Nijkerk"],
        ["Warmteprogramma", "Q4", "loopt"],
    ]
}
TABELLEN = {
    "activiteiten": """
        activiteit       | trekker  | thema | planning
        Pilot middenhuur | WSN      |       | Q2
        Warmteprogramma  | gemeente |       | Q4
    """
}
MELDINGEN = ["TREKKER_UIT_TUSSENKOP Jaarschijf 2026!A3"]
