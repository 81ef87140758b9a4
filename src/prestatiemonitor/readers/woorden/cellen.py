"""Single cells: their names, whether they hold a value, and numbers as people write them."""

import datetime as dt
import math
import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Any, Literal, TypeGuard

from openpyxl.utils import get_column_letter

from prestatiemonitor.readers.woorden.herkenning import herkenning

Getalsoort = Literal["getal", "leeg", "geschat", "bereik", "tekst"]

_GETAL = re.compile(r"^([-−–+]?)\s*([1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+|\d+)(?:,(\d+)|\.(\d+))?$")
_PUNTGETAL = re.compile(r"^([-−–+]?)\s*(\d+)(?:()|\.(\d+))?$")
_HAAKJES = re.compile(r"^\(([\d.,]+)\)$")
_AFBREKING = re.compile(r"(?<=[a-z])-[ \t]*\r?\n[ \t]*(?=[a-z])(?!en\b|of\b|/)")
_BEREIK = re.compile(r"^(?:tussen\s+)?(\d[\d.]*)\s*(?:[-–]|à|a|tot(?:\s+en\s+met)?|t/m|en)\s*(\d[\d.]*)$")
_VOETNOOT = re.compile(r"(?<=\d)(?:\s*(?:\*+|[¹²³⁴⁵])|\s\d\))$")  # `30*`, `30 ¹`, `30 1)`
_JAREN = range(1990, 2101)  # 2025-2027 is a period, not a number of homes between these
_PROEF = 64  # cells that tell whether a column has the same few again and again
_LANGSTE_LEEG = 8  # no word for unknown is longer; saves looking up every name and remark


@lru_cache(maxsize=4096)
def kolomletter(kolom: int) -> str:
    """The letters of a column counted from 0: 10 is `K`."""
    return str(get_column_letter(kolom + 1))


def celnaam(rij: int, kolom: int) -> str:
    """The name of a cell counted from 0,0: row 13, column 10 is `K14`."""
    return f"{kolomletter(kolom)}{rij + 1}"


def bron(blad: str, rij: int, kolom: int) -> str:
    """The place of a cell as tables write it: `Blad!K14`."""
    return f"{blad}!{kolomletter(kolom)}{rij + 1}"


def is_leeg(waarde: object) -> bool:
    """Whether a cell says nothing: blank or one of the words for unknown (`n.n.b.`, `-`, `?`)."""
    if waarde is None:
        return True
    if not isinstance(waarde, str) or (len(waarde) > _LANGSTE_LEEG and waarde[0] > " " < waarde[-1]):
        return False
    return waarde.strip().lower() in herkenning().leeg


def verschillende(cellen: Sequence[Any]) -> Collection[Any]:
    """The cells of a column without those that come again; all of them where few do, which a part of it tells.

    A column of names has hardly one twice, and finding that out costs more than looking at each of them.
    """
    proef = cellen[:_PROEF]
    return {*cellen} if len({*proef}) <= len(proef) // 2 else cellen


def lege_waarden(waarden: Collection[Any]) -> set[object]:
    """Those of many cells that say nothing; each different one is looked at once, and the long ones hardly."""
    teksten = [waarde for waarde in {*waarden} if waarde.__class__ is str]
    if herkenning().leeg.isdisjoint(map(str.lower, map(str.strip, teksten))):  # nearly always
        return {None}
    return {None, *filter(is_leeg, teksten)}


def is_getal(waarde: object) -> TypeGuard[int | float]:
    """Whether the cell itself is numeric (a boolean or a date is not)."""
    return isinstance(waarde, int | float) and not isinstance(waarde, bool)


def als_tekst(waarde: object) -> str:
    """A cell as text: 2026.0 is `2026`, a date is `JJJJ-MM-DD`, text is trimmed."""
    if isinstance(waarde, str):
        return waarde.strip()
    if isinstance(waarde, bool):
        return "true" if waarde else "false"
    if isinstance(waarde, float) and waarde.is_integer():
        return str(int(waarde))
    if isinstance(waarde, dt.datetime) and waarde.time() == dt.time():
        return waarde.date().isoformat()
    if isinstance(waarde, dt.date | dt.time):
        return waarde.isoformat()
    return "" if waarde is None else str(waarde).strip()


def zonder_afbreking(tekst: str) -> str:
    """A heading without a word broken off over two lines: ‘Prog-⏎nose’; ‘sloop-⏎en nieuwbouw’ is none."""
    return _AFBREKING.sub("", tekst) if "-" in tekst else tekst


def lijkt_getal(waarde: object) -> bool:
    """Whether a cell is a number or text that reads as one (`12 `, `ca. 30`, `1.250 woningen`)."""
    return is_getal(waarde) or (isinstance(waarde, str) and lees_getal(waarde)[1] in ("getal", "geschat", "bereik"))


def lees_getal(waarde: object, *, punt_is_komma: bool = False) -> tuple[float | None, Getalsoort]:
    """The number in a cell and how sure it is: `1.250` is 1250, `n.n.b.` is None `leeg`.

    `ca. 30` and `30*` are 30 `geschat`; `30-40` is 30 `bereik`, the least it can be.

    Text that is no number gives None and `tekst`. With `punt_is_komma` a dot is a decimal mark, as in the CSV files.
    """
    if is_leeg(waarde):
        return None, "leeg"
    if isinstance(waarde, bool) or not isinstance(waarde, int | float | str):
        return None, "tekst"
    if isinstance(waarde, int | float):
        return (float(waarde), "getal") if math.isfinite(waarde) else (None, "tekst")
    kaal = _kaal(waarde)
    if kaal in herkenning().leeg_getal:
        return None, "leeg"
    kaal, soort = _zonder_omlijsting(kaal)
    match = (_PUNTGETAL if punt_is_komma else _GETAL).match(kaal)
    if not match:
        return _ondergrens(kaal)
    teken, heel, na_komma, na_punt = match.groups()
    getal = float(heel.replace(".", "").replace(" ", "") + "." + (na_komma or na_punt or "0"))
    return (-getal if teken in ("-", "−", "–") and teken else getal), soort


def _ondergrens(kaal: str) -> tuple[float | None, Getalsoort]:
    """The least of the two numbers in a text such as `30-40`, `30 à 40` or `tussen 30 en 40`."""
    if not (match := _BEREIK.match(kaal)) or not all(_GETAL.match(getal) for getal in match.groups()):
        return None, "tekst"
    van, tot = (int(getal.replace(".", "")) for getal in match.groups())
    return (None, "tekst") if tot <= van or tot in _JAREN else (float(van), "bereik")


def _zonder_omlijsting(kaal: str) -> tuple[str, Getalsoort]:
    """The figures without `ca.`, without a unit after them, and `(12)` as accountants write −12."""
    soort: Getalsoort = "getal"
    for woord in herkenning().circa:
        if kaal.startswith(woord) and kaal[len(woord) :].strip()[:1].isdigit():
            kaal, soort = kaal[len(woord) :].strip(), "geschat"
            break
    for eenheid in herkenning().eenheden:
        if kaal.endswith(" " + eenheid):
            kaal = kaal[: -len(eenheid)].strip()
            break
    if (zonder := _VOETNOOT.sub("", kaal)) != kaal:
        kaal, soort = zonder, "geschat"
    haakjes = _HAAKJES.match(kaal)
    return ("-" + haakjes[1] if haakjes else kaal), soort


def _kaal(tekst: str) -> str:
    return " ".join(tekst.lower().split())
