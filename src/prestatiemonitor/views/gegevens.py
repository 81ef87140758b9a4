"""The figures that pages show: the store, the deliveries of a peilmoment and their Uitkomsten, each computed once."""

import datetime as dt
from dataclasses import dataclass, replace

import pandas as pd
import streamlit as st

from prestatiemonitor.aanlevering import (
    Aantekeningen,
    geldende_afspraken,
    geleverd_tot,
    heeft_eigen_leveringen,
    heeft_voorbeeld,
    leveringen_op,
    moment_van,
    peilmomenten,
    voorbeeldopslag,
)
from prestatiemonitor.indicators import Moment, Uitkomst, bereken
from prestatiemonitor.store import Levering, Opslag, standaard_url


@dataclass(frozen=True, eq=False)
class Stand:
    """All that is known on one peilmoment: the deliveries used, their tables, and every Uitkomst. Never changed.

    `sleutel` says which Stand it is: equal keys, equal figures. `opslag` is the store that it was read from, so that
    what is written about these figures goes there too.
    """

    sleutel: str
    leveringen: dict[str, Levering]
    moment: Moment
    uitkomsten: tuple[Uitkomst, ...]
    opslag: Opslag
    voorbeeld: bool = False
    kern: str | None = None

    def van(self, indicator: str, partij: str | None = None) -> list[Uitkomst]:
        """The Uitkomsten of one indicator, of one party when given."""
        return [u for u in self.uitkomsten if u.indicator == indicator and partij in (None, u.partij)]

    def bestanden(self) -> list[str]:
        """The names of the delivered files, for source lines."""
        return [levering.bestandsnaam for levering in self.leveringen.values()]


@st.cache_resource
def eigen_opslag() -> Opslag:
    """The store of this installation, opened once."""
    return Opslag(standaard_url())


def toont_voorbeeld() -> bool:
    """Whether the example is shown: as long as nothing was ever delivered, where it is of this agreement."""
    return heeft_voorbeeld() and not heeft_eigen_leveringen(eigen_opslag())


def opslag() -> Opslag:
    """The store that pages read from: one's own, or the example while that is empty."""
    return _opslag(toont_voorbeeld())


def _opslag(voorbeeld: bool) -> Opslag:
    return voorbeeldopslag() if voorbeeld else eigen_opslag()


def momenten() -> list[dt.date]:
    """The peilmomenten to choose from, newest first."""
    return peilmomenten(opslag())


def stand_op(peildatum: dt.date, kern: str | None = None) -> Stand:
    """The Stand on a peilmoment; with a kern, the plans (not the jaarschijf) of that kern alone."""
    voorbeeld = toont_voorbeeld()  # asked once: a first delivery may come in between
    opslag = _opslag(voorbeeld)
    leveringen = leveringen_op(opslag, peildatum)
    aantekeningen = Aantekeningen.lees(opslag, [levering.id for levering in leveringen.values()], peildatum)
    sleutel = tuple((soort, levering.id) for soort, levering in leveringen.items())
    vingerafdruk = geldende_afspraken().vingerafdruk
    geleverd = geleverd_tot(opslag, peildatum)  # older deliveries count too, in the overlegcyclus
    return _stand(voorbeeld, sleutel, geleverd, aantekeningen.sleutel, peildatum, kern, vingerafdruk, aantekeningen)


@st.cache_resource(max_entries=24, show_spinner="De cijfers worden berekend…")
def _stand(
    voorbeeld: bool,
    sleutel: tuple[tuple[str, int], ...],
    geleverd: tuple[tuple[str, dt.date], ...],
    nummers: tuple[tuple[int, ...], ...],
    peildatum: dt.date,
    kern: str | None,
    vingerafdruk: str,
    _aantekeningen: Aantekeningen,
) -> Stand:
    bron = _opslag(voorbeeld)
    leveringen = {soort: bron.levering(nummer) for soort, nummer in sleutel}
    moment = moment_van(bron, leveringen, peildatum, _aantekeningen)
    if kern is not None:
        moment = _van_kern(moment, kern)
    naam = repr((voorbeeld, sleutel, geleverd, nummers, peildatum, kern, vingerafdruk))
    return Stand(naam, leveringen, moment, tuple(bereken(moment)), bron, voorbeeld=voorbeeld, kern=kern)


def _van_kern(moment: Moment, kern: str) -> Moment:
    """The same moment with the plans of one kern; what people said was said of all, so it is left out."""
    return replace(
        moment,
        tabellen=_alleen_kern(dict(moment.tabellen), kern),
        bewijs=replace(moment.bewijs, uitsnede=f"plannen in {kern}") if moment.bewijs else None,
        mensoordelen=(),
        zonder_correcties=_van_kern(moment.zonder_correcties, kern) if moment.zonder_correcties else None,
    )


def _alleen_kern(tabellen: dict[str, pd.DataFrame], kern: str) -> dict[str, pd.DataFrame]:
    if "plannen" not in tabellen:
        return tabellen
    plannen = tabellen["plannen"][tabellen["plannen"]["kern"] == kern]
    programma = tabellen["programma"]
    return {
        **tabellen,
        "plannen": plannen,
        "programma": programma[programma["plan_sleutel"].isin(plannen["plan_sleutel"])],
    }


def vorig_moment(peildatum: dt.date) -> dt.date | None:
    """The peilmoment before this one, if there is one."""
    return next((eerder for eerder in momenten() if eerder < peildatum), None)
