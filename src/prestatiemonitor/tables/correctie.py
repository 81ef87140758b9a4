"""Correctie: a value in a delivery that is known to be wrong, and what it must be; the delivery itself stays."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

import pandas as pd

from prestatiemonitor.tables.tabel import Kolom, Tabel

_WAARHEID = {"true": True, "false": False, "ja": True, "nee": False}
Waarde = str | int | float | bool | None


@dataclass(frozen=True)
class Correctie:
    """One value of a table row: what it was and becomes (as text, None is empty), why, by whom and when (UTC).

    `regel` is the row label of the delivered table, `plaats` its `bron` (`Blad!K14`).
    """

    tabel: str
    regel: int
    kolom: str
    was: str | None
    wordt: str | None
    plaats: str
    reden: str
    wie: str
    wanneer: datetime


def lees_waarde(kolom: Kolom, tekst: str | None) -> Waarde:
    """A written value as the column keeps it (`12`, `0,25`, `ja`; blank is None); ValueError (Dutch) for any other."""
    kaal = (tekst or "").strip()
    if not kaal:
        if kolom.verplicht:
            raise ValueError(f"‘{kolom.label}’ mag niet leeg zijn")
        return None
    if kolom.soort == "waarheid":
        if kaal.lower() not in _WAARHEID:
            raise ValueError(f"‘{kaal}’ is geen ja of nee")
        return _WAARHEID[kaal.lower()]
    if kolom.soort in ("geheel", "getal", "aandeel"):
        return _getal(kolom, kaal)
    if kolom.waarden and kaal not in kolom.waarden:
        raise ValueError(f"‘{kaal}’ is geen waarde van ‘{kolom.label}’: kies uit {', '.join(kolom.waarden)}")
    return kaal


def _getal(kolom: Kolom, kaal: str) -> int | float:
    try:
        getal = float(kaal.replace(",", "."))
    except ValueError:
        raise ValueError(f"‘{kaal}’ is geen getal") from None
    if not math.isfinite(getal):
        raise ValueError(f"‘{kaal}’ is geen getal")
    if kolom.soort == "geheel":
        if not getal.is_integer():
            raise ValueError(f"‘{kaal}’ is geen heel getal")
        return int(getal)
    if kolom.soort == "aandeel" and not 0 <= getal <= 1:
        raise ValueError(f"‘{kaal}’ is geen aandeel tussen 0 en 1")
    return getal


def als_tekst(waarde: object) -> str | None:
    """A value of a table as a Correctie keeps it; empty is None."""
    if waarde is None or pd.isna(waarde):  # type: ignore[call-overload]  # a cell, never an array
        return None
    return str(waarde).lower() if isinstance(waarde, bool) else str(waarde)


def pas_toe(frame: pd.DataFrame, tabel: Tabel, correcties: Iterable[Correctie]) -> pd.DataFrame:
    """`frame` with these corrections of `tabel`; a row not there is passed over, of one value the last counts."""
    eigen = [c for c in correcties if c.tabel == tabel.naam and c.regel in frame.index]
    if not eigen:
        return frame
    uit = frame.copy()
    for correctie in eigen:
        waarde = lees_waarde(tabel[correctie.kolom], correctie.wordt)
        uit.loc[correctie.regel, correctie.kolom] = pd.NA if waarde is None else waarde
    return uit
