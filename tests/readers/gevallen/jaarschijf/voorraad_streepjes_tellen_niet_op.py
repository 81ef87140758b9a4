"""Regels met een streepje die niet optellen tot de regel erboven."""

UITKOMST = "gevraagd"
VRAAG = "wat regels met een streepje zijn die niet optellen tot de regel erboven."
BLADEN = {
    "Mutaties": [
        ["Woningstichting Nijkerk: mutaties sociale huur 2025"],
        ["", "Begroting", "Realisatie"],
        ["Nieuwbouw", 50, 44],
        ["- eengezinswoningen", 20, 20],
        ["- appartementen", 30, 20],
    ]
}
MELDINGEN = ["MUTATIE_ONBEKEND Mutaties!A4", "MUTATIE_ONBEKEND Mutaties!A5"]
