"""Een kerncijfer dat is doorgehaald, met een antwoord."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "kerncijfers_doorgehaald"
INDELING = """
[bladen.K.waarden]
doorgehaald = "overslaan"
"""
TABELLEN = {
    "kerncijfers": """
        partij | jaar | maat | waarde | eenheid | bron
        WSN | 2026 | woningen_label_efg | 20 | woningen | K!B3
    """
}
