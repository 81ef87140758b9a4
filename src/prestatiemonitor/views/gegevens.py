"""The figures that pages show: the store, the deliveries of a peilmoment and their Uitkomsten, each computed once."""

import datetime as dt
from dataclasses import dataclass, replace

import pandas as pd
import streamlit as st

from prestatiemonitor.aanlevering import (
    geldende_afspraken,
    heeft_eigen_leveringen,
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

    `sleutel` says which Stand it is: equal keys, equal figures.
    """

    sleutel: str
    leveringen: dict[str, Levering]
    moment: Moment
    uitkomsten: tuple[Uitkomst, ...]
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
    """Whether the example is shown: as long as nothing was ever delivered."""
    return not heeft_eigen_leveringen(eigen_opslag())


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
    leveringen = leveringen_op(_opslag(voorbeeld), peildatum)
    sleutel = tuple((soort, levering.id) for soort, levering in leveringen.items())
    correcties = tuple(c.id for levering in leveringen.values() for c in _opslag(voorbeeld).correcties(levering.id))
    oordelen = tuple(oordeel.id for oordeel in _opslag(voorbeeld).oordelen(peildatum))
    vingerafdruk = geldende_afspraken().vingerafdruk
    return _stand(voorbeeld, sleutel, (correcties, oordelen), peildatum, kern, vingerafdruk)


@st.cache_resource(max_entries=24, show_spinner="De cijfers worden berekend…")
def _stand(
    voorbeeld: bool,
    sleutel: tuple[tuple[str, int], ...],
    aantekeningen: tuple[tuple[int, ...], tuple[int, ...]],
    peildatum: dt.date,
    kern: str | None,
    vingerafdruk: str,
) -> Stand:
    bron = _opslag(voorbeeld)
    leveringen = {soort: bron.levering(nummer) for soort, nummer in sleutel}
    moment = moment_van(bron, leveringen, peildatum)
    if kern is not None:
        bewijs = replace(moment.bewijs, uitsnede=f"plannen in {kern}") if moment.bewijs else None
        moment = replace(moment, tabellen=_alleen_kern(dict(moment.tabellen), kern), bewijs=bewijs, mensoordelen={})
    naam = repr((voorbeeld, sleutel, aantekeningen, peildatum, kern, vingerafdruk))
    return Stand(naam, leveringen, moment, tuple(bereken(moment)), kern)


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
