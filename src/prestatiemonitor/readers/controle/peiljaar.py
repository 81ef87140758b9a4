"""From which year delivery is weighed: the peildatum given, the one in the workbook, or the newest realised year."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping

import numpy as np
import pandas as pd

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.controle.instellingen import controlewoorden

_JAAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_RIJEN, _KOLOMMEN = 30, 12  # a title stands on top and to the left
_VULLING = 3  # a row with more cells is no line of a title but a row of a table


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
    gereed = programma["gerealiseerd"].to_numpy(dtype=bool, na_value=False)
    jaren = programma["jaar_van"].to_numpy(dtype=float, na_value=np.nan)[gereed]
    return int(np.nanmax(jaren)) if (~np.isnan(jaren)).any() else None


def _genoemd(blad: Blad) -> Iterable[int]:
    """The years of cells such as ‘Peildatum: 1 januari 2026’, or of the cell to the right of ‘Peildatum’."""
    woorden = controlewoorden().peildatum
    for rij in blad.cellen[:_RIJEN, :_KOLOMMEN].tolist():
        gevuld = [waarde for waarde in rij if waarde is not None]
        if not 0 < len(gevuld) <= _VULLING:
            continue
        for waarde, volgende in zip(gevuld, [*gevuld[1:], None], strict=True):
            if isinstance(waarde, str) and waarde.strip().lower().startswith(woorden):
                jaar = _jaar(waarde) or _jaar(volgende)
                if jaar is not None:
                    yield jaar


def _jaar(waarde: object) -> int | None:
    if isinstance(waarde, dt.date):
        return waarde.year
    if isinstance(waarde, float) and waarde.is_integer():
        waarde = int(waarde)
    gevonden = _JAAR.findall(str(waarde)) if isinstance(waarde, str | int) else []
    return int(gevonden[0]) if len(set(gevonden)) == 1 else None
