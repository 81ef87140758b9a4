"""Statussen waar meer staat dan het woord: een voorbehoud, een tijd die nog komt, of alleen een datum."""

UITKOMST = "gevraagd"
VRAAG = "wat de status is."
BLADEN = {
    "2026": [
        ["Afspraak", "Activiteit", "Status"],
        [1, "Bouwen", "deels gereed"],
        [2, "Slopen", "gereed in 2027"],
        [3, "Kopen", "gestart, ligt stil"],
        [4, "Verkopen", "gereed, m.u.v. de evaluatie"],
        [5, "Verhuren", "vervallen of uitgesteld"],
        [6, "Tellen", "gereed?"],
        [7, "Meten", "gereed per 1 juli"],
        [8, "Wegen", "afgerond d.d. 3-6-2026"],
        [9, "Delen", "gereed per 1 maart 2027"],
        [10, "Melden", "Loopt, drie overleggen gehad"],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit | status | bron
        2026 | 1        | Bouwen     |        | 2026!B2
        2026 | 2        | Slopen     |        | 2026!B3
        2026 | 3        | Kopen      |        | 2026!B4
        2026 | 4        | Verkopen   |        | 2026!B5
        2026 | 5        | Verhuren   |        | 2026!B6
        2026 | 6        | Tellen     |        | 2026!B7
        2026 | 7        | Meten      | gereed | 2026!B8
        2026 | 8        | Wegen      | gereed | 2026!B9
        2026 | 9        | Delen      |        | 2026!B10
        2026 | 10       | Melden     | loopt  | 2026!B11
    """,
}
MELDINGEN = [
    "ACTIVITEIT_STATUS_ONBEKEND 2026!C2",
    "ACTIVITEIT_STATUS_ONBEKEND 2026!C3",
    "ACTIVITEIT_STATUS_ONBEKEND 2026!C4",
    "ACTIVITEIT_STATUS_ONBEKEND 2026!C5",
    "ACTIVITEIT_STATUS_ONBEKEND 2026!C6",
    "ACTIVITEIT_STATUS_ONBEKEND 2026!C7",
    "ACTIVITEIT_STATUS_ONBEKEND 2026!C10",
]
