"""Een lijst met de titel ‘Harde plannen’ op een blad ‘Zacht’, waarvan is gezegd dat de plannen zacht zijn."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "titel_tegen_blad"
INDELING = """
[bladen.Zacht]
geldt = {hardheid = "zacht"}
"""
TABELLEN = {"plannen": "plan | hardheid\nDe Dijk | zacht"}
