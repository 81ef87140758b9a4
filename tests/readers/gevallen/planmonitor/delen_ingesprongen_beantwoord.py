"""Een plan met delen die inspringen, waarvan is gezegd dat het hun totaal is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "delen_ingesprongen"
INDELING = """
[bladen.Plannen.rijen]
"De Akker" = "totaal"
"""
MELDINGEN = ["TOTAAL_WIJKT_AF Plannen!E2"]
TABELLEN = {
    "programma": """
        plan_sleutel | prijsklasse | aantal
        noord  | sociaal | 6
        noord  | midden  | 5
        noord  | duur    | 5
        zuid   | sociaal | 4
        zuid   | midden  | 5
        zuid   | duur    | 4
        de-cel | sociaal | 7
        de-cel | midden  | 8
        de-cel | duur    | 9
    """,
}
