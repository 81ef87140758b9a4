"""Lists of plans beside each other: a plan whose code went to another plan has a key of its own in each of them."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace

import pandas as pd

from prestatiemonitor.aanlevering.planvergelijking import PLANMONITOR
from prestatiemonitor.indicators import Moment
from prestatiemonitor.readers import Inlezing
from prestatiemonitor.store import Levering, Opslag
from prestatiemonitor.verordening.plancodes import Scheiding, scheidingen, sleutel_in_lijst

Tabellen = Mapping[str, pd.DataFrame]
_SLEUTEL = "plan_sleutel"


def codescheidingen(opslag: Opslag) -> tuple[Scheiding, ...]:
    """The codes that people say were used again for another plan, and of which lists each plan is."""
    return tuple(scheidingen(opslag.planbesluiten()))


def met_eigen_sleutels(tabellen: Tabellen, peildatum: dt.date, apart: Iterable[Scheiding]) -> Tabellen:
    """The tables of a list of this peildatum, with `P1 t/m 30-06-2025` for a code that another plan got later."""
    apart = [*apart]
    anders = {s.code: eigen for s in apart if (eigen := sleutel_in_lijst(s.code, peildatum, apart)) != s.code}
    if not anders:
        return tabellen
    return {
        naam: tabel.assign(**{_SLEUTEL: tabel[_SLEUTEL].replace(anders)}) if _SLEUTEL in tabel else tabel
        for naam, tabel in tabellen.items()
    }


def moment_uit_elkaar(moment: Moment, apart: Iterable[Scheiding]) -> Moment:
    """The Moment to hold beside an earlier or later one, with the keys that its planmonitor's plans have by now."""
    peildatum = moment.geleverd.get(PLANMONITOR, moment.peildatum)
    return replace(moment, tabellen=met_eigen_sleutels(moment.tabellen, peildatum, apart))


def als_lijst(opslag: Opslag, levering: Levering, apart: Iterable[Scheiding]) -> Tabellen:
    """The tables of a delivery, with the keys of its own plans."""
    return met_eigen_sleutels(opslag.tabellen(levering.id), levering.peildatum, apart)


def als_nieuwe_lijst(inlezing: Inlezing, apart: Iterable[Scheiding], peildatum: dt.date | None = None) -> Tabellen:
    """The tables of a workbook that is not a delivery yet, with the keys of its own plans.

    While nobody gave its `peildatum`, that is what the workbook names; else it is later than all lists.
    """
    genoemd, _ = inlezing.genoemde_peildatum or (dt.date.max, "")
    return met_eigen_sleutels(inlezing.tabellen, peildatum or genoemd, apart)
