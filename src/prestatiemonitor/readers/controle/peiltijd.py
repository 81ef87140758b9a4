"""The peildatum as a workbook names it, and the year from which delivery is weighed."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

import numpy as np
import pandas as pd

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.controle.instellingen import controlewoorden
from prestatiemonitor.readers.woorden.herkenning import herkenning

_JAAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_RIJEN, _KOLOMMEN = 30, 12  # a title stands on top and to the left
_VULLING = 3  # a row with more cells is no line of a title but a row of a table
_DAG = re.compile(
    r"(?<!\d)(\d{1,2})[-/. ]+(?:(\d{1,2})|([a-z]{3})[a-z]*\.?)[-/. ]+((?:19|20)\d\d)(?!\d)", re.IGNORECASE
)


def genoemde_peildatum(bladen: Iterable[Blad]) -> tuple[dt.date, str] | None:
    """The one peildatum that titles of the workbook name, with the cell (`Blad!B2`); None for none or several."""
    gevonden: dict[dt.date, str] = {}
    for blad in bladen:
        for plaats, *waarden in _cellen(blad):
            dag = next((dag for waarde in waarden if (dag := _dag(waarde))), None)
            if dag is not None:
                gevonden.setdefault(dag, plaats)
    return next(iter(gevonden.items())) if len(gevonden) == 1 else None


def _dag(waarde: object) -> dt.date | None:
    if isinstance(waarde, dt.datetime):
        return waarde.date()
    if isinstance(waarde, dt.date):
        return waarde
    delen = _DAG.search(waarde) if isinstance(waarde, str) else None
    if delen is None:
        return None
    maand = int(delen[2]) if delen[2] else _maanden().get(delen[3].lower(), 0)
    try:
        return dt.date(int(delen[4]), maand, int(delen[1]))
    except ValueError:  # 31 juni, or a word that is no month
        return None


@lru_cache(maxsize=1)
def _maanden() -> Mapping[str, int]:
    """The months under the first letters of every way to write them."""
    return {naam[:3]: nummer for nummer, namen in enumerate(herkenning().maanden, start=1) for naam in namen}


def peiljaar(
    tabellen: Mapping[str, pd.DataFrame], bladen: Iterable[Blad] = (), peildatum: dt.date | None = None
) -> int | None:
    """The year, or None where nothing tells it: then no check that needs it says anything.

    The clock is no source: the same bytes must give the same meldingen next year.
    """
    if peildatum is not None:
        return peildatum.year
    jaren = {jaar for blad in bladen for jaar in _genoemd(blad)}
    if len(jaren) == 1:
        return jaren.pop()
    return _nieuwste_gerealiseerd(tabellen.get("programma"))


def _nieuwste_gerealiseerd(programma: pd.DataFrame | None) -> int | None:
    if programma is None:
        return None
    gereed = programma["gerealiseerd"].array.to_numpy(dtype=bool, na_value=False)
    jaren = programma["jaar_van"].array.to_numpy(dtype=float, na_value=np.nan)[gereed]
    return int(np.nanmax(jaren)) if (~np.isnan(jaren)).any() else None


def _genoemd(blad: Blad) -> Iterator[int]:
    """The years of cells such as ‘Peildatum: 1 januari 2026’, or of the cell to the right of ‘Peildatum’."""
    for _, waarde, volgende in _cellen(blad):
        jaar = _jaar(waarde) or _jaar(volgende)
        if jaar is not None:
            yield jaar


def is_peildatum(tekst: str) -> bool:
    """Whether a title tells the day of counting, or its year: `stand per 31-12-2025`."""
    return tekst.strip().lower().startswith(controlewoorden().peildatum) and _jaar(tekst) is not None


def _cellen(blad: Blad) -> Iterator[tuple[str, str, object]]:
    """The cells of titles that begin with a word for peildatum: place, text, and the cell to the right."""
    woorden = controlewoorden().peildatum
    for rij, waarden in enumerate(blad.cellen[:_RIJEN, :_KOLOMMEN].tolist()):
        gevuld = [(kolom, waarde) for kolom, waarde in enumerate(waarden) if waarde is not None]
        if not 0 < len(gevuld) <= _VULLING:
            continue
        for (kolom, waarde), (_, volgende) in zip(gevuld, [*gevuld[1:], (0, None)], strict=True):
            if isinstance(waarde, str) and waarde.strip().lower().startswith(woorden):
                yield blad.bron(rij, kolom), waarde, volgende


def _jaar(waarde: object) -> int | None:
    if isinstance(waarde, dt.date):
        return waarde.year
    if isinstance(waarde, float) and waarde.is_integer():
        waarde = int(waarde)
    gevonden = _JAAR.findall(str(waarde)) if isinstance(waarde, str | int) else []
    return int(gevonden[0]) if len(set(gevonden)) == 1 else None
