"""De tabellen 1 en 2 van de prestatieafspraken zoals ze daar staan, met hun twee foute totalen."""

UITKOMST = "gelezen"
BLADEN = {
    "Tabellen": [
        ["Tabel 1  |  Prognose ontwikkeling sociale voorraad 2025 t/m 2027 en doorkijk t/m 2030"],
        [
            None,
            "Nieuwbouw (harde plannen)",
            "Onttrekking door sloop of overheveling middenhuur",
            "Onttrekking door verkoop",
            "Netto toename 2025 t/m 2027",
            "Prognose nieuwbouw toename 2028 t/m 2030 (harde plannen)",
        ],
        ["WSN", 526, 0, -125, 401, 215],
        ["De Alliantie", 30, -6, -10, 14, None],
        ["Totaal", 556, 0, -135, 415, 215],
        [],
        ["Tabel 2  |  Prognose ontwikkeling middeldure voorraad 2025 t/m 2027 en doorkijk t/m 2030"],
        [
            None,
            "Nieuwbouw (harde plannen)",
            "Onttrekking door sloop of overheveling middenhuur",
            "Onttrekking door verkoop",
            "Netto toename 2025 t/m 2027",
            "Prognose nieuwbouw toename 2028 t/m 2030 (harde plannen)",
        ],
        ["WSN", 9, 0, 0, 9, 8],
        ["De Alliantie", 6, 6, 0, 12, None],
        ["Totaal", 15, 6, 0, 21, 18],
    ],
}
MELDINGEN = [
    "TOTAAL_WIJKT_AF Tabellen!C5",
    "TOTAAL_WIJKT_AF Tabellen!F11",
]
TABELLEN = {
    "voorraadmutaties": """
    corporatie  |segment     |mutatie              |basis   |jaar_van|jaar_tot|halfjaar|aantal|bron
    WSN         |sociale_huur|nieuwbouw            |prognose|2025    |2027    |        |526   |Tabellen!B3
    de Alliantie|sociale_huur|nieuwbouw            |prognose|2025    |2027    |        |30    |Tabellen!B4
    WSN         |sociale_huur|sloop_of_overheveling|prognose|2025    |2027    |        |0     |Tabellen!C3
    de Alliantie|sociale_huur|sloop_of_overheveling|prognose|2025    |2027    |        |-6    |Tabellen!C4
    WSN         |sociale_huur|verkoop              |prognose|2025    |2027    |        |-125  |Tabellen!D3
    de Alliantie|sociale_huur|verkoop              |prognose|2025    |2027    |        |-10   |Tabellen!D4
    WSN         |sociale_huur|nieuwbouw            |prognose|2028    |2030    |        |215   |Tabellen!F3
    WSN         |middenhuur  |nieuwbouw            |prognose|2025    |2027    |        |9     |Tabellen!B9
    de Alliantie|middenhuur  |nieuwbouw            |prognose|2025    |2027    |        |6     |Tabellen!B10
    WSN         |middenhuur  |sloop_of_overheveling|prognose|2025    |2027    |        |0     |Tabellen!C9
    de Alliantie|middenhuur  |sloop_of_overheveling|prognose|2025    |2027    |        |6     |Tabellen!C10
    WSN         |middenhuur  |verkoop              |prognose|2025    |2027    |        |0     |Tabellen!D9
    de Alliantie|middenhuur  |verkoop              |prognose|2025    |2027    |        |0     |Tabellen!D10
    WSN         |middenhuur  |nieuwbouw            |prognose|2028    |2030    |        |8     |Tabellen!F9
    """,
}
