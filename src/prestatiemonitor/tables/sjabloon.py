"""What the own templates and their reader share: the stamp, the marker of an example row, and how values are shown."""

from typing import Final

SJABLOON_VERSIE: Final = 1
SJABLOON_BLAD: Final = "_sjabloon"  # very hidden; A1 = SJABLOON_MERK, B1 = kind of delivery, C1 = version
SJABLOON_MERK: Final = "prestatiemonitor-sjabloon"
UITLEG_BLAD: Final = "Uitleg"
REGELSOORT_LABEL: Final = "Soort regel"  # first column of every table sheet
PLANLIJST_BLAD: Final = "_planlijst"  # very hidden; A1 = PLANLIJST_MERK, B1 = the fingerprint of the sheets with plans
PLANLIJST_MERK: Final = "prestatiemonitor-planlijst"
PLANLIJST_TITEL: Final = "Toelichting bij deze planlijst van de Prestatiemonitor"  # cell A1, by which it is known again
VOORBEELDREGEL: Final = "voorbeeld"  # a row with this word in that column is not read
WAARHEID: Final = {True: "ja", False: "nee"}


def toonwaarde(code: str) -> str:
    """A coded value as a template shows it: `sociale_huur` is `sociale huur`."""
    return code.replace("_", " ")
