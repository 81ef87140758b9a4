"""The figures that pages show: the store, the deliveries of a peilmoment and their Uitkomsten, each computed once."""

import datetime as dt

import streamlit as st

from prestatiemonitor.aanlevering import (
    Aantekeningen,
    geldende_afspraken,
    geleverd_tot,
    heeft_eigen_leveringen,
    heeft_voorbeeld,
    leveringen_op,
    peilmomenten,
    voorbeeldopslag,
)
from prestatiemonitor.figuren.stand import Stand, stand_van
from prestatiemonitor.store import Opslag, standaard_url


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
    naam = repr((voorbeeld, sleutel, geleverd, nummers, peildatum, kern, vingerafdruk))
    return stand_van(bron, leveringen, _aantekeningen, peildatum, kern, sleutel=naam, voorbeeld=voorbeeld)


def vorig_moment(peildatum: dt.date) -> dt.date | None:
    """The peilmoment before this one, if there is one."""
    return next((eerder for eerder in momenten() if eerder < peildatum), None)
