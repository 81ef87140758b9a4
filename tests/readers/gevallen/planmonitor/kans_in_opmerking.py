"""De kans dat een plan doorgaat in een opmerking, zonder kolom ervoor."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Aantal", "Opmerkingen"],
        ["De Dijk", "1A", 10, "50% kans"],
        ["De Laan", "2A", 5, "kans 80%, wacht op stikstof"],
        ["Het Pad", "3", 7, "30% kans op vertraging"],
        ["De Hof", "3", 8, "40% verkocht"],
    ]
}
MELDINGEN = ["KANS_UIT_OPMERKING P!D2"]
TABELLEN = {
    "plannen": """
        plan    | realisatiekans
        De Dijk | 0.5
        De Laan | 0.8
        Het Pad |
        De Hof  |
    """
}
