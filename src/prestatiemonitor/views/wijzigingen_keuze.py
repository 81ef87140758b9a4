"""Wijzigingen: which two planmonitors and which figure, and all that the page shows of them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import streamlit as st

from prestatiemonitor.aanlevering.aantekeningen import Aantekeningen
from prestatiemonitor.aanlevering.planvergelijking import (
    Planvergelijking,
    laatste_twee,
    planbesluiten,
    planlijst,
    planmonitors,
    vergelijk_planlijsten,
)
from prestatiemonitor.figuren import Filters, Stand
from prestatiemonitor.figuren.wijzigingen import Keuze
from prestatiemonitor.figuren.woorden import datum
from prestatiemonitor.store import Levering, Opslag
from prestatiemonitor.views.filters import keuze, vergeet
from prestatiemonitor.wijzigingen import Planbeeld, Planbesluit, Vergelijking
from prestatiemonitor.wijzigingen.kopcijfers import kopcijfers

_PEILMOMENT = "_wijzigingen-peilmoment"


def kies_onder(toon: Callable[[Keuze], None], stand: Stand, filters: Filters) -> Keuze:
    """Draw the choice of lists and figure under what `toon` says of it; the page ends here where there are no two."""
    boven = st.container()
    keuze = _kies(stand, filters)
    if keuze is None:
        st.stop()
    with boven:
        toon(keuze)
    return keuze


def _kies(stand: Stand, filters: Filters) -> Keuze | None:
    _volg(stand)
    leveringen = planmonitors(stand.opslag, stand.moment.peildatum)
    standaard = laatste_twee(leveringen)
    if standaard is None:
        hoeveel = "één planmonitor" if leveringen else "geen planmonitor"
        st.info(
            f"Om te vergelijken zijn twee planmonitors nodig; tot en met dit peilmoment is er {hoeveel} aangeleverd."
        )
        return None
    kolommen = st.columns(3, vertical_alignment="bottom")
    with kolommen[1]:
        nieuw = _kies_lijst("Nieuwe lijst", "nieuwe-lijst", leveringen[:-1], standaard[1])
    eerdere = leveringen[leveringen.index(nieuw) + 1 :]
    with kolommen[0]:
        begin = laatste_twee([nieuw, *eerdere])
        oud = _kies_lijst("Oude lijst", "oude-lijst", eerdere, begin[0] if begin else eerdere[0])
    paar = _vergeleken(stand, oud, nieuw)
    deel = _in_beeld(paar.vergelijking, filters)
    cijfers = {cijfer.sleutel: cijfer for cijfer in kopcijfers(stand.moment.jaren[-1], paar.vergelijking)}
    with kolommen[2]:
        gekozen = keuze("Cijfer", "cijfer", {sleutel: cijfer.naam for sleutel, cijfer in cijfers.items()})
    cijfer = cijfers[gekozen].van(filters.corporatie)
    if filters.kern:
        cijfer = replace(cijfer, naam=f"{cijfer.naam} in {filters.kern}")
    toelichtingen = stand.opslag.plantoelichtingen(oud.id, nieuw.id)
    return Keuze(stand, paar, deel, cijfer, deel.verklaar(cijfer.telt), tuple(toelichtingen))


def _volg(stand: Stand) -> None:
    """With another peilmoment the lists are its last two again."""
    dag = stand.moment.peildatum
    if st.session_state.get(_PEILMOMENT, dag) != dag:
        vergeet("nieuwe-lijst")
        vergeet("oude-lijst")
    st.session_state[_PEILMOMENT] = dag


def _kies_lijst(label: str, naam: str, leveringen: Sequence[Levering], eerst: Levering) -> Levering:
    """A choice of deliveries, `eerst` the first of them; those of one peildatum are told apart by their file."""
    op_volgorde = [eerst, *(levering for levering in leveringen if levering != eerst)]
    dagen = [levering.peildatum for levering in leveringen]
    opties = {
        str(levering.id): datum(levering.peildatum)
        + (f" ({levering.bestandsnaam}, nr. {levering.id})" if dagen.count(levering.peildatum) > 1 else "")
        for levering in op_volgorde
    }
    gekozen = keuze(label, naam, opties)
    return next(levering for levering in leveringen if str(levering.id) == gekozen)


def _vergeleken(stand: Stand, oud: Levering, nieuw: Levering) -> Planvergelijking:
    """The comparison, kept as long as deliveries, corrections, decisions and agreement are the same."""
    notities = [Aantekeningen.lees(stand.opslag, [lev.id], lev.peildatum) for lev in (oud, nieuw)]
    besluiten = planbesluiten(stand.opslag)
    sleutel = (
        stand.voorbeeld,
        oud.id,
        nieuw.id,
        *(deel.sleutel for deel in notities),
        stand.moment.afspraken.vingerafdruk,
    )
    return _bewaarde_vergelijking(repr((sleutel, besluiten)), stand.opslag, oud, nieuw, notities, besluiten)


@st.cache_resource(max_entries=12, show_spinner="De lijsten worden vergeleken…")
def _bewaarde_vergelijking(
    sleutel: str,
    _opslag: Opslag,
    _oud: Levering,
    _nieuw: Levering,
    _notities: Sequence[Aantekeningen],
    _besluiten: Sequence[Planbesluit],
) -> Planvergelijking:
    """What is read is what `sleutel` says: nothing that may have changed since is read again."""
    paren = zip((_oud, _nieuw), _notities, strict=True)
    oud, nieuw = (planlijst(_opslag, levering, deel, _besluiten) for levering, deel in paren)
    return vergelijk_planlijsten(oud, nieuw, _besluiten)


def _in_beeld(vergelijking: Vergelijking, filters: Filters) -> Vergelijking:
    """The plans of the chosen kern and corporation, in either list; of a kern only the homes that are in it then."""

    def hoort(beeld: Planbeeld) -> bool:
        in_kern = filters.kern in (None, beeld.kern)
        van = filters.corporatie is None or any(t.corporatie == filters.corporatie for t in beeld.woningen)
        return in_kern and van

    if not (filters.kern or filters.corporatie):
        return vergelijking
    plannen = [p for p in vergelijking.plannen if any(hoort(beeld) for beeld in (*p.oud, *p.nieuw))]
    return Vergelijking(tuple(p.binnen(filters.kern) if filters.kern else p for p in plannen))
