"""De status van activiteiten als kleur van de cel, zonder legenda."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "activiteiten_kleur"
INDELING = """
[bladen."Activiteiten".waarden]
"kleur #00B050" = "loopt"
"kleur #FFC000" = "vertraagd"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit               | trekker  | status    | status_bron   | bron
        2025 | 9        | Urgenten monitoren       | WSN      | loopt     | kleur #00B050 | Activiteiten!B3
        2025 | 10       | Statushouders huisvesten | gemeente | vertraagd | kleur #FFC000 | Activiteiten!B4
        2025 | 11       | Uitstroom bespreken      | gemeente | loopt     | kleur #00B050 | Activiteiten!B5
    """,
}
