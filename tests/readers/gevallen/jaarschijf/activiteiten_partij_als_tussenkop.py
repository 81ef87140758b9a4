"""Activiteiten onder de naam van een partij, zonder trekker erbij; daarboven een thema."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf 2026": [
        ["Jaarschijf 2026"],
        ["Afspraak", "Activiteit", "Trekker", "Status"],
        ["Woonzorg"],
        ["Woningstichting Nijkerk"],
        [1, "Pilot middenhuur", None, "loopt"],
        [14, "Doorstroommakelaar", "gemeente", "gereed"],
        ["WSN en gemeente"],
        [17, "Warmteprogramma", None, "loopt"],
        ["Duurzaamheid"],
        [21, "Spouwmuren", None, "loopt"],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | thema         | activiteit         | trekker      | status
        2026 | 1        | Woonzorg      | Pilot middenhuur   | WSN          | loopt
        2026 | 14       | Woonzorg      | Doorstroommakelaar | gemeente     | gereed
        2026 | 17       | Woonzorg      | Warmteprogramma    | WSN;gemeente | loopt
        2026 | 21       | Duurzaamheid  | Spouwmuren         |              | loopt
    """
}
MELDINGEN = ["TREKKER_UIT_TUSSENKOP Jaarschijf 2026!B5"]
