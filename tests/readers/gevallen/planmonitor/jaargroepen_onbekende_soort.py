"""Onder elk jaar dezelfde soorten woningen, waarvan de monitor er twee niet kent."""

UITKOMST = "gevraagd"
VRAAG = "welke soort woning een kolom onder een jaar telt"
BLADEN = {
    "Planning": [
        ["Project", "Status", 2026, None, None, 2027, None, None, "2028 e.v.", None, None, "Totaal"],
        [None, None, *["SH", "Koop <405k", "Koop >405k"] * 3, None],
        ["Plan Luxool", "1A", 10, 3, 2, None, 8, 12, None, None, None, 35],
        ["Spoorkamp", "3", None, None, None, None, None, None, 30, None, 35, 65],
    ],
}
OPBOUW = {"samengevoegd": {"Planning": ["C1:E1", "F1:H1", "I1:K1", "A1:A2", "B1:B2", "L1:L2"]}}
MELDINGEN = [
    "KOLOM_ONBEKEND Planning!D2",
    "KOLOM_ONBEKEND Planning!E2",
    "KOLOM_ONBEKEND Planning!G2",
    "KOLOM_ONBEKEND Planning!H2",
    "KOLOM_ONBEKEND Planning!K2",
    "REST_VAN_TOTAAL Planning!L3",
    "REST_VAN_TOTAAL Planning!L4",
]
