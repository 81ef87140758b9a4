"""De taakstelling van ‘2026-I’ tot en met ‘2026-IV’: kwartalen."""

UITKOMST = "gevraagd"
VRAAG = "bij welk halfjaar een kwartaal in Romeinse cijfers hoort."
BLADEN = {
    "Statushouders": [
        ["", "2026-I", "2026-II", "2026-III", "2026-IV"],
        ["Taakstelling statushouders", 36, 40, 30, 31],
    ]
}
TABELLEN = {}
MELDINGEN = [
    "DEEL_VAN_JAAR Statushouders!B1",
    "DEEL_VAN_JAAR Statushouders!C1",
    "KOLOM_ONBEKEND Statushouders!D1",
    "KOLOM_ONBEKEND Statushouders!E1",
]
