"""Een lijst met de titel ‘Harde plannen’ op een blad ‘Zacht’, waarvan is gezegd dat de plannen zacht zijn."""

UITKOMST = "gelezen"
INDELING = """
[bladen.Zacht]
geldt = {hardheid = "zacht"}
"""
KOP = ["Plan", "Kern", "Oplevering", "Sociale huur"]
BLADEN = {"Zacht": [["Harde plannen"], KOP, ["De Dijk", "Nijkerk", 2027, 10]]}
TABELLEN = {"plannen": "plan | hardheid\nDe Dijk | zacht"}
