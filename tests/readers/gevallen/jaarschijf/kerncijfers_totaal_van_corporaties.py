"""Taakstelling per corporatie met een totaal zonder naam: geen cijfer van de gemeente, en het klopt niet overal."""

UITKOMST = "gelezen"
BLADEN = {
    "T": [
        ["Taakstelling statushouders 2025 (personen)"],
        ["Partij", "Taakstelling", "Gehuisvest", "Achterstand"],
        ["WSN", 52, 48, 4],
        ["Alliantie", 23, 26, -3],
        ["Totaal", 80, 74, 1],
    ]
}
TABELLEN = {
    "kerncijfers": """
        partij       | maat                       | waarde | bron
        WSN          | taakstelling_statushouders | 52     | T!B3
        WSN          | gehuisveste_statushouders  | 48     | T!C3
        WSN          | achterstand_statushouders  | 4      | T!D3
        de Alliantie | taakstelling_statushouders | 23     | T!B4
        de Alliantie | gehuisveste_statushouders  | 26     | T!C4
        de Alliantie | achterstand_statushouders  | -3     | T!D4
    """
}
MELDINGEN = ["TOTAAL_WIJKT_AF T!B5"]
