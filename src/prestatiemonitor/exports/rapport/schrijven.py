"""From a Stuk and its pictures to the bytes of a PDF: tagged (PDF/UA-1), fonts embedded, the same every time."""

import datetime as dt
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

import typst

from prestatiemonitor.exports.rapport.beeld import Beeldbron, beeldbron
from prestatiemonitor.exports.rapport.gegevens import rapportgegevens
from prestatiemonitor.exports.rapport.tekens import UITLEG, VERVANGING, VERVANGING_IN_BEELD, toonbaar_json
from prestatiemonitor.exports.stuk import Stuk

_HIER: Final = Path(__file__).parent
_SJABLONEN: Final = _HIER / "sjablonen"
_LETTERTYPEN: Final = _HIER / "lettertypen"


def als_rapport(stuk: Stuk, beelden: Mapping[str, bytes]) -> bytes:
    """The report of a meeting pack: A4, with outline, charts, tables, sources and receipt.

    `beelden` are pictures (SVG or PNG) by `Figuur.naam`; where one is missing the figure's table stands in. The same
    input gives the same bytes. Reads no clock, no network, no fonts of the machine.
    """
    return _zet("rapport.typ", stuk, beelden)


def als_factsheet(stuk: Stuk, beelden: Mapping[str, bytes]) -> bytes:
    """The pack on one page of A4, never two: headlines, and per subject its verdict, value and conclusion."""
    return _zet("factsheet.typ", stuk, beelden)


def _zet(sjabloon: str, stuk: Stuk, beelden: Mapping[str, bytes]) -> bytes:
    bronnen = {naam: bron for naam, inhoud in beelden.items() if (bron := beeldbron(inhoud))}
    try:
        return _compileer(sjabloon, _invoer(stuk, bronnen), stuk.peildatum)
    except typst.TypstError:
        heel = {naam: bron for naam, bron in bronnen.items() if _te_zetten(bron)}
        if len(heel) == len(bronnen):
            raise
        return _compileer(sjabloon, _invoer(stuk, heel), stuk.peildatum)


def _te_zetten(bron: Beeldbron) -> bool:
    """Whether a picture can be set at all; a broken one is as a missing one."""
    invoer = {"beelden": json.dumps({"een": {"soort": bron.soort, "inhoud": bron.inhoud}})}
    try:
        _compileer("beeldproef.typ", invoer, dt.date(2025, 1, 1))
    except typst.TypstError:
        return False
    return True


def _invoer(stuk: Stuk, bronnen: Mapping[str, Beeldbron]) -> dict[str, str]:
    """Data for the template as JSON, never as markup: text of a workbook stays text."""
    gegevens = rapportgegevens(stuk, set(bronnen))
    gebruikt = {naam: bron for naam, bron in bronnen.items() if naam in gegevens["beelden"]}
    tekst = toonbaar_json(gegevens)
    mist = VERVANGING in tekst or any(VERVANGING_IN_BEELD in b.inhoud for b in gebruikt.values() if b.soort == "svg")
    return {
        "stuk": toonbaar_json({**gegevens, "tekenuitleg": UITLEG}) if mist else tekst,
        "beelden": json.dumps({naam: {"soort": b.soort, "inhoud": b.inhoud} for naam, b in gebruikt.items()}),
    }


def _compileer(sjabloon: str, invoer: dict[str, str], peildatum: dt.date) -> bytes:
    zetter = typst.Compiler(
        _SJABLONEN / sjabloon,
        root=_SJABLONEN,
        font_paths=_lettertypen(),
        ignore_system_fonts=True,
        sys_inputs=invoer,
    )
    moment = dt.datetime(peildatum.year, peildatum.month, peildatum.day, tzinfo=dt.UTC)
    pdf = zetter.compile(format="pdf", pdf_standards="ua-1", timestamp=moment)
    if not isinstance(pdf, bytes):
        raise TypeError("typst gaf geen PDF")
    return pdf


@cache
def _lettertypen() -> typst.Fonts:
    """The fonts that come along: those beside this module and those in typst itself; none of the machine."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[_LETTERTYPEN])
