"""Zulke sommen, waarvan een persoon zei dat die niet klopt ook een totaal is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "groepen_een_som_klopt_niet"
INDELING = """
[bladen.P.rijen]
"Gebied Zuid" = "totaal"
"""
MELDINGEN = ["GROEPSTOTALEN P!A2", "TOTAAL_WIJKT_AF P!D5"]
TABELLEN = {
    "plannen": """
        plan
        De Dijk
        De Weg
        De Hof
        Het Pad
        De Eik
        De Es
    """
}
