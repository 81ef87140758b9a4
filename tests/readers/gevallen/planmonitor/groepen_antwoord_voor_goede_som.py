"""Boven de plannen van elk gebied een regel met de som ervan, waarvan een persoon er één een totaal noemde."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Oplevering", "Aantal"],
        ["Gebied Noord", None, None, 18],
        ["De Dijk", "1A", 2027, 10],
        ["De Weg", "3", 2028, 8],
        ["Gebied Zuid", None, None, 12],
        ["De Hof", "1A", 2028, 7],
        ["Het Pad", "2A", 2029, 5],
        ["Gebied Oost", None, None, 19],
        ["De Eik", "1A", 2028, 14],
        ["De Es", "2A", 2029, 5],
    ]
}
INDELING = """
[bladen.P.rijen]
"Gebied Zuid" = "totaal"
"""
MELDINGEN = ["GROEPSTOTALEN P!A2"]
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
