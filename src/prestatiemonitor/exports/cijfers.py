"""Figures to take along: a table as CSV that Dutch Excel opens right, and tables as a formatted workbook."""

import csv
import datetime as dt
import io
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from numbers import Real
from textwrap import wrap
from typing import Any, Final

import numpy as np
import pandas as pd
from xlsxwriter.worksheet import Worksheet

from prestatiemonitor.exports.werkboek import FORMULETEKENS, Werkboek, nieuw_werkboek, veilige_tekst
from prestatiemonitor.tables.sjabloon import WAARHEID

TOELICHTING_BLAD: Final = "Toelichting"
KOPRIJ: Final = 2  # zero-based: title, an empty row, headings
HEEL, DEELS, AANDEEL, JAAR, DATUM = "#,##0", "#,##0.0##", "0.0%", "0", "dd-mm-yyyy"
_BLADNAAM: Final = 31  # characters that Excel allows
_BLADTEKENS: Final = re.compile(r"[\[\]:*?/\\]")
_CIJFERS: Final = 15  # digits that a number in Excel can hold
_BREEDTE: Final = (9, 60)
_REGELBREEDTE, _REGELHOOGTE = 110, 15  # characters, and points


def als_csv(frame: pd.DataFrame) -> bytes:
    """`frame` as CSV that Dutch Excel opens right by a double click; the index is not written.

    Semicolon, decimal comma, no separator of thousands, dates as JJJJ-MM-DD, booleans as ja and nee, missing is empty,
    UTF-8 with byte order mark, CRLF. Text and headings that a spreadsheet could run as a formula (first character
    `=`, `+`, `-`, `@`, tab or return, also after spaces) get an apostrophe before them; numbers never do.
    """
    uitvoer = io.StringIO(newline="")
    schrijver = csv.writer(uitvoer, delimiter=";", lineterminator="\r\n")
    schrijver.writerow([_csv_tekst(str(kolom)) for kolom in frame.columns])
    kolommen = [frame.iloc[:, nummer].astype(object).tolist() for nummer in range(frame.shape[1])]
    schrijver.writerows([_csv_waarde(waarde) for waarde in rij] for rij in zip(*kolommen, strict=True))
    return uitvoer.getvalue().encode("utf-8-sig")


def als_werkboek(bladen: Mapping[str, pd.DataFrame], toelichting: Sequence[str]) -> bytes:
    """A workbook (.xlsx): the lines of `toelichting` on a first sheet, then one sheet per table; same bytes each time.

    A table sheet has its name as title, headings in row 3 that stay in view and repeat in print, and widths that fit.
    Numbers are numbers in Dutch notation: a column whose name begins with 'jaar' has years, one whose name begins with
    'aandeel' shares from 0 to 1 shown as percentages. Text stays text, also when it looks like a formula; missing is
    an empty cell. Names that Excel does not allow for a sheet are made to fit; two tables never share a sheet.
    """
    uitvoer = io.BytesIO()
    titel = toelichting[0] if toelichting else next(iter(bladen), "Cijfers")
    with nieuw_werkboek(uitvoer, titel=titel, onderwerp="Cijfers uit de prestatiemonitor") as werkboek:
        blad = werkboek.blad(TOELICHTING_BLAD, titel)
        blad.hide_gridlines(2)
        blad.set_column(0, 0, _REGELBREEDTE)
        for rij, regel in enumerate(toelichting[1:], start=KOPRIJ):
            werkboek.tekst(blad, rij, 0, regel, werkboek.formaat("alinea"))
            if (regels := len(wrap(regel, _REGELBREEDTE - 10))) > 1:  # not every program makes the row high enough
                blad.set_row(rij, _REGELHOOGTE * regels)
        bezet = {TOELICHTING_BLAD.lower(), "history"}  # Excel keeps 'History' to itself
        for naam, frame in bladen.items():
            _schrijf_tabel(werkboek, werkboek.blad(bladnaam(naam, bezet), naam), frame)
    return uitvoer.getvalue()


def _schrijf_tabel(werkboek: Werkboek, blad: Worksheet, frame: pd.DataFrame) -> None:
    for nummer, naam in enumerate(map(str, frame.columns)):
        waarden = frame.iloc[:, nummer].astype(object).tolist()
        werkboek.tekst(blad, KOPRIJ, nummer, naam, werkboek.formaat("kop"))
        for rij, waarde in enumerate(waarden, start=KOPRIJ + 1):
            _schrijf_cel(werkboek, blad, rij, nummer, naam, waarde)
        langste = max((len(_csv_waarde(waarde)) for waarde in waarden), default=0)
        blad.set_column(nummer, nummer, min(max(_BREEDTE[0], len(naam) + 2, 1.1 * langste + 2), _BREEDTE[1]))
    if frame.shape[1]:
        blad.autofilter(KOPRIJ, 0, KOPRIJ + max(len(frame), 1), frame.shape[1] - 1)
    blad.freeze_panes(KOPRIJ + 1, 0)
    blad.repeat_rows(KOPRIJ)


def _schrijf_cel(werkboek: Werkboek, blad: Worksheet, rij: int, nummer: int, naam: str, waarde: Any) -> None:
    if pd.isna(waarde):
        return
    if isinstance(waarde, dt.date):
        dag = dt.date(waarde.year, waarde.month, waarde.day)
        blad.write_datetime(rij, nummer, dag, werkboek.formaat("zin", num_format=DATUM, align="left"))
    elif _past_als_getal(waarde):
        blad.write_number(rij, nummer, float(waarde), werkboek.formaat("zin", num_format=_getalformaat(naam, waarde)))
    else:
        werkboek.tekst(blad, rij, nummer, _tekst(waarde))


def _past_als_getal(waarde: Any) -> bool:
    """Whether a cell can hold the number without losing digits; anything else is written as text."""
    if not _is_getal(waarde) or not Decimal(str(waarde)).is_finite():
        return False
    return not _is_heel(waarde) or len(str(abs(int(waarde)))) <= _CIJFERS


def _getalformaat(kolom: str, waarde: Any) -> str:
    if kolom.lower().startswith("jaar"):
        return JAAR
    if kolom.lower().startswith("aandeel"):
        return AANDEEL
    return HEEL if _is_heel(waarde) else DEELS


def _csv_waarde(waarde: Any) -> str:
    return _tekst(waarde) if pd.isna(waarde) or _is_getal(waarde) else _csv_tekst(_tekst(waarde))


def _csv_tekst(tekst: str) -> str:
    return f"'{tekst}" if tekst.lstrip(" ").startswith(FORMULETEKENS) else tekst


def _tekst(waarde: Any) -> str:
    """A value as Dutch text; a number in full, with a decimal comma."""
    if pd.isna(waarde):
        return ""
    if isinstance(waarde, bool | np.bool):
        return WAARHEID[bool(waarde)]
    if isinstance(waarde, dt.date):
        return f"{waarde:%Y-%m-%d}"
    if _is_getal(waarde):
        getal = Decimal(str(waarde))
        return str(int(getal)) if _is_heel(waarde) else f"{getal:f}".replace(".", ",")
    return str(waarde)


def _is_getal(waarde: Any) -> bool:
    return isinstance(waarde, Real | Decimal) and not isinstance(waarde, bool)  # a numpy boolean is no Real


def _is_heel(waarde: Any) -> bool:
    getal = Decimal(str(waarde))
    return getal.is_finite() and getal == getal.to_integral_value()


def bladnaam(naam: str, bezet: set[str]) -> str:
    """A sheet's name that Excel allows and that is not `bezet`, to which it is added."""
    basis = _BLADTEKENS.sub(" ", veilige_tekst(naam)).strip(" '")[:_BLADNAAM].rstrip(" '") or "Blad"
    kandidaat, volgnummer = basis, 1
    while kandidaat.lower() in bezet:
        volgnummer += 1
        staart = f" ({volgnummer})"
        kandidaat = basis[: _BLADNAAM - len(staart)] + staart
    bezet.add(kandidaat.lower())
    return kandidaat
