"""Text in charts: escaped names, Dutch numbers, lines broken to a width, and the alternative text of a chart."""

import re
import textwrap
from collections.abc import Collection
from decimal import Decimal
from numbers import Real
from typing import Final

import pandas as pd

from prestatiemonitor.indicators.woorden import getal, is_known, procent

__all__ = ["alt_tekst", "escape", "getal", "is_known", "procent", "rewrap", "text_width", "wrap"]

_TEKENS: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "$": "&#36;", "%": "&#37;"}
_SMAL: Final = set("iljtfrI.,:;'|!()[] ·-")
_BREED: Final = set("mwMW%@")


def escape(tekst: object) -> str:
    """`tekst` as plotly shows it letter for letter: no HTML, no `$…$` formula, no `%{…}` template; missing is ''."""
    if not is_known(tekst):
        return ""
    schoon = re.sub(r"\s+", " ", "".join(c if c.isprintable() else " " for c in str(tekst))).strip()
    return "".join(_TEKENS.get(c, c) for c in schoon)


def wrap(tekst: object, tekens: int, regels: int = 3) -> str:
    """`tekst` escaped and broken into at most `regels` lines of about `tekens` characters, with … where it is cut."""
    if not is_known(tekst):
        return ""
    delen = textwrap.wrap(str(tekst), tekens, max_lines=regels, placeholder=" …", break_on_hyphens=True)
    return "<br>".join(escape(deel) for deel in delen)


def text_width(tekst: str, grootte: float = 13) -> int:
    """The width in pixels of the widest line of `tekst` (lines split by `<br>`), measured generously on Arial."""
    kaal = re.sub(r"&#?\w+;", "x", re.sub(r"<(?!br>)[^>]*>", "", tekst))
    return max(round(sum(_em(c) for c in regel) * grootte) for regel in kaal.split("<br>"))


def rewrap(tekst: str, breedte: int, regels: int = 0, grootte: float = 13) -> str:
    """Escaped `tekst` (tags allowed) with its lines broken anew so that they are at most `breedte` pixels wide.

    A single word that is wider stays whole. With `regels` the text ends in … after that many lines.
    """
    lijnen: list[str] = []
    for woord in re.split(r"(?:\s|<br>)+(?![^<]*>)", tekst):
        langer = f"{lijnen[-1]} {woord}" if lijnen else woord
        if lijnen and text_width(langer, grootte) <= breedte:
            lijnen[-1] = langer
        else:
            lijnen.append(woord)
    if regels and len(lijnen) > regels:
        lijnen = [*lijnen[: regels - 1], f"{lijnen[regels - 1]} …"]
    return "<br>".join(lijnen)


def _em(teken: str) -> float:
    if teken in _SMAL:
        return 0.33
    return 0.9 if teken in _BREED else 0.7 if teken.isupper() else 0.57


def _cell(kolom: object, waarde: object, aandelen: Collection[str]) -> str:
    if kolom in aandelen:
        return procent(waarde)
    if not isinstance(waarde, Real | Decimal) or isinstance(waarde, bool):
        return str(waarde)
    return f"{float(waarde):.0f}" if str(kolom).lower().startswith("jaar") else getal(waarde)  # a year has no thousands


def alt_tekst(vorm: str, zin: str, cijfers: pd.DataFrame, aandelen: Collection[str] = (), *, regels: int = 16) -> str:
    """The alternative text of a chart: its form, the conclusion `zin`, and the values of its figures.

    `cijfers` is what the chart's own `cijfers` gave: the first column names the row; `aandelen` are its columns that
    are shares (0–1). After `regels` rows it refers to the table under the chart.
    """
    kop = f"{vorm}. {zin.strip()}".strip()
    if cijfers.empty:
        return f"{kop} Er zijn geen gegevens."
    delen = []
    for rij in cijfers.head(regels).to_dict("records"):
        namen = [str(v) for v in rij.values() if is_known(v) and isinstance(v, str)]
        maten = [f"{k} {_cell(k, v, aandelen)}" for k, v in rij.items() if is_known(v) and not isinstance(v, str)]
        delen.append(": ".join(d for d in (", ".join(namen), ", ".join(maten)) if d))
    rest = f" De overige {len(cijfers) - regels} regels staan in de tabel." if len(cijfers) > regels else ""
    return f"{kop} Cijfers: {'; '.join(delen)}.{rest}"
