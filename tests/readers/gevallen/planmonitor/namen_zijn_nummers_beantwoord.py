"""In de kolom met de namen van de plannen staan alleen nummers, en die zijn toegewezen als plancode."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "namen_zijn_nummers"
INDELING = """
[bladen.Plannen.kolommen]
"Plan" = "plancode"
"""
TABELLEN = {
    "plannen": """
        plan_sleutel | kern       | planstatus
        101          | Nijkerk    | 1A
        102          | Hoevelaken | 3
    """,
}
