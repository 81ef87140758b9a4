"""Dutch numbers and phrases: the small words from which every sentence of the monitor is made."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pandas as pd

MINTEKEN = "\u2212"
ONBEKEND = "onbekend"
HALFJAARNAAM = {"1": "eerste halfjaar", "2": "tweede halfjaar"}

_ENKEL = {
    "woningen": "woning",
    "personen": "persoon",
    "activiteiten": "activiteit",
    "onderdelen": "onderdeel",
    "jaren": "jaar",
    "plannen": "plan",
}


def halfjaren(welke: Sequence[str], jaar: int) -> str:
    """Half-years of a year in words: "2025" for both, "tweede halfjaar 2025" for one, nothing for none."""
    if len(welke) == len(HALFJAARNAAM):
        return str(jaar)
    return f"{HALFJAARNAAM[welke[0]]} {jaar}" if welke else ""


def is_known(waarde: Any) -> bool:
    """Whether `waarde` is a value: not None, NA or NaN."""
    return waarde is not None and not bool(pd.isna(waarde))


def getal(waarde: object, decimalen: int = 1, *, teken: bool = False) -> str:
    """A number as Dutch text, rounded half up: dot for thousands, comma for decimals ("1.250,5").

    At most `decimalen`, none where they are all 0; `teken` puts + before an addition. Missing is 'onbekend', never 0.
    """
    if not is_known(waarde):
        return ONBEKEND
    rond = Decimal(str(waarde)).quantize(Decimal(1).scaleb(-decimalen), rounding=ROUND_HALF_UP)
    cijfers = f"{abs(rond):,.{0 if rond % 1 == 0 else decimalen}f}".translate(str.maketrans(",.", ".,"))
    return f"{MINTEKEN if rond < 0 else '+' if teken and rond > 0 else ''}{cijfers}"


def procent(aandeel: object, naast: object = None) -> str:
    """A share (0–1) as a percentage with at most one decimal ("30%", "30,4%"); missing is 'onbekend'.

    With `naast` (a norm) given, more decimals are written where rounding would make the two look alike.
    """
    if not is_known(aandeel):
        return ONBEKEND
    waarde = Decimal(str(aandeel)) * 100
    norm = Decimal(str(naast)) * 100 if is_known(naast) else None
    for decimalen in (1, 2, 3, 4):
        tekst = getal(waarde, decimalen)
        if norm in (None, waarde) or tekst != getal(norm, decimalen):
            break
    return f"{tekst}%"


def bij_getal(eenheid: str, getal_: str) -> str:
    """The unit as it stands behind a number in Dutch: "1 woning", "12 woningen", "9,5 jaar"."""
    return _ENKEL.get(eenheid, eenheid) if eenheid == "jaren" or getal_.lstrip("+-" + MINTEKEN) == "1" else eenheid


def woningen(aantal: Decimal | int, bijvoeglijk: str = "") -> str:
    """A number of homes ("1 woning", "12 sociale huurwoningen" with `bijvoeglijk` "sociale huur")."""
    enkel = aantal in (1, -1)
    if bijvoeglijk:
        return f"{getal(aantal)} {bijvoeglijk}{'woning' if enkel else 'woningen'}"
    return f"{getal(aantal)} {'woning' if enkel else 'woningen'}"


def zoveel_plannen(aantal: int) -> str:
    """'1 plan', '3 plannen'."""
    return f"{getal(aantal)} {bij_getal('plannen', getal(aantal))}"


def opsomming(delen: Sequence[str]) -> str:
    """Names in a row: "a", "a en b", "a, b en c"."""
    if len(delen) < 2:
        return "".join(delen)
    return f"{', '.join(delen[:-1])} en {delen[-1]}"


def periode(van: int, tot: int | None) -> str:
    """A year or period as a data key: "2025", "2025-2027", "2031 en later"."""
    if tot is None:
        return f"{van} en later"
    return str(van) if van == tot else f"{van}-{tot}"


def in_periode(van: int, tot: int) -> str:
    """A year or period within a sentence: "in 2025", "in 2025 tot en met 2027"."""
    return f"in {van}" if van == tot else f"in {van} tot en met {tot}"


def leesbaar(sleutel: str) -> str:
    """A coded value as words: "sloop_of_overheveling" becomes "sloop of overheveling"."""
    return sleutel.replace("_", " ")


def hoofdletter(zin: str) -> str:
    """The sentence with a capital first letter, the rest untouched."""
    return zin[:1].upper() + zin[1:]


def kleine_letter(naam: str) -> str:
    """A name as it stands within a sentence: its first letter small, unless its first word is an abbreviation."""
    return naam if naam[1:2].isupper() else naam[:1].lower() + naam[1:]


def categorie(eigendom: str, prijsklasse: str) -> str:
    """A kind of home in words: "sociale huur", "dure koop", "middenhuur", "koop, prijs onbekend"."""
    klasse = leesbaar(prijsklasse)
    if eigendom == klasse == ONBEKEND:
        return "categorie onbekend"
    naam = {"huur": "huur", "koop": "koop", ONBEKEND: "huur of koop onbekend"}[eigendom]
    if klasse == ONBEKEND:
        return f"{naam}, prijs onbekend"
    if klasse == "midden":
        return f"{klasse}{naam}"
    return f"{_KLASSEN.get(klasse, klasse)} {naam}"


_KLASSEN = {"sociaal": "sociale", "betaalbaar": "betaalbare", "duur": "dure"}
