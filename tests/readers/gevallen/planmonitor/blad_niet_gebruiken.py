"""Een lijst op een blad dat ‘Plannen (niet gebruiken)’ heet."""

UITKOMST = "gevraagd"
VRAAG = "of deze plannen meetellen."
BLADEN = {
    "Plannen (niet gebruiken)": [
        ["Plan", "Status", "Oplevering", "Koop"],
        ["De Dijk", "1A", 2027, 4],
    ]
}
MELDINGEN = ["BLAD_TELT_NIET Plannen (niet gebruiken)!A1"]
