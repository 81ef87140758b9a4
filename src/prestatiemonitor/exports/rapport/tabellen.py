"""Tables of the report: a DataFrame as headings, Dutch text per cell, and which columns stand to the right."""

import datetime as dt
import re
from collections.abc import Mapping
from numbers import Real
from typing import Any, Final

import numpy as np
import pandas as pd

from prestatiemonitor.exports.stuk import Oordeelteken
from prestatiemonitor.indicators.woorden import getal, procent
from prestatiemonitor.tables.sjabloon import WAARHEID

Cel = str | dict[str, str]
_CIJFER: Final = re.compile(r"[+−-]?\d[\d.]*(,\d+)?( ?%| procentpunt)?")
_WOORDGRENS: Final = re.compile(r"\s+|-(?=[^\W\d])")  # no line ends within 2028-2030
_NAMEN: Final = ("Periode", "Afspraak")  # columns whose digits are a name
_KORT: Final = 12  # characters that a column always has room for
_WOORD: Final = 13  # a longer word is hyphenated
_BREEDST: Final = 44
_EM: Final = 0.53  # the width of a character, in ems


def tabel(
    frame: pd.DataFrame, oordelen: Mapping[str, Oordeelteken] | None = None, aandelen: tuple[str, ...] = ()
) -> dict[str, Any] | None:
    """`frame` for the template, or None where it has no rows; verdicts get their sign, word and colour.

    `aandelen` are the columns that are shares (0–1).
    """
    if frame.empty or not len(frame.columns):
        return None
    kolommen = [_kolom(frame.iloc[:, nummer], str(naam) in aandelen) for nummer, naam in enumerate(frame.columns)]
    koppen = [str(naam) for naam in frame.columns]
    return {
        "kolommen": [
            _maten(
                kop, kolom, rechts=nummer > 0 and kop not in _NAMEN and _staat_rechts(kolom), oordelen=oordelen or {}
            )
            for nummer, (kop, kolom) in enumerate(zip(koppen, kolommen, strict=True))
        ],
        "rijen": [[_cel(waarde, oordelen or {}) for waarde in rij] for rij in zip(*kolommen, strict=True)],
    }


def oordeelcel(teken: Oordeelteken) -> dict[str, str]:
    """A verdict for the template."""
    return {"teken": teken.teken, "woord": teken.woord, "kleur": teken.kleur}


def _kolom(reeks: pd.Series, aandeel: bool) -> list[str]:
    jaar = str(reeks.name).lower().startswith("jaar")
    return [_tekst(waarde, aandeel, jaar) for waarde in reeks.astype(object)]


def _tekst(waarde: Any, aandeel: bool, jaar: bool) -> str:
    if waarde is None or (not isinstance(waarde, str) and bool(pd.isna(waarde))):
        return ""
    if isinstance(waarde, bool | np.bool):
        return WAARHEID[bool(waarde)]
    if isinstance(waarde, dt.date):
        return f"{waarde:%d-%m-%Y}"
    if not isinstance(waarde, Real) and not hasattr(waarde, "as_tuple"):
        return str(waarde)
    if aandeel:
        return procent(waarde)
    return str(int(waarde)) if jaar and waarde == int(waarde) else getal(waarde)


def _staat_rechts(kolom: list[str]) -> bool:
    """Whether a column holds numbers: then its digits stand under each other."""
    gevuld = [tekst for tekst in kolom if tekst]
    return bool(gevuld) and sum(bool(_CIJFER.fullmatch(tekst)) for tekst in gevuld) > 0.75 * len(gevuld)


def _maten(kop: str, kolom: list[str], *, rechts: bool, oordelen: Mapping[str, Oordeelteken]) -> dict[str, Any]:
    """The heading of a column, whether it stands to the right (as numbers do, but for those of the rows), its width.

    Short columns have a width in ems: `vast` with the heading upright, `smal` with the heading on its side. Sentences
    get room for their longest word (`woord`, in ems) and share what is left by `deel`: as long as they are on average.
    """
    woord = _langste_woord(kop)
    langste = max((len(tekst) for tekst in kolom), default=0)
    oordeel = any(isinstance(_cel(tekst, oordelen), dict) for tekst in kolom)
    if rechts or oordeel or max(langste, woord) <= _KORT:
        vast, smal = _EM * (max(langste, woord) + oordeel), _EM * (max(langste, 3) + oordeel)
        return {"kop": kop, "rechts": rechts, "deel": 0, "vast": vast, "smal": smal if rechts else vast}
    gevuld = [len(tekst) for tekst in kolom if tekst] or [0]
    woord = max(_langste_woord(tekst) for tekst in (*kolom, kop))
    deel = min(max(round(sum(gevuld) / len(gevuld)), _KORT), _BREEDST)
    lang = {"woord": _EM * min(woord, _WOORD), "afbreken": woord > _WOORD}
    return {"kop": kop, "rechts": False, "deel": deel, "vast": 0, "smal": 0, **lang}


def _langste_woord(tekst: str) -> int:
    return max(len(deel) for deel in _WOORDGRENS.split(tekst))


def _cel(tekst: str, oordelen: Mapping[str, Oordeelteken]) -> Cel:
    woord = tekst.partition(" ")[2]
    gevonden = oordelen.get(tekst) or oordelen.get(woord)
    if gevonden is None or tekst not in (gevonden.woord, f"{gevonden.teken} {gevonden.woord}"):
        return tekst
    return oordeelcel(gevonden)
