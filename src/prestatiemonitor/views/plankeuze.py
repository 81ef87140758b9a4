"""Eén plan: every planmonitor up to the peilmoment, which plan was asked for, and its history in them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from prestatiemonitor.aanlevering.aantekeningen import Aantekeningen
from prestatiemonitor.aanlevering.planmonitors import planmonitorleveringen
from prestatiemonitor.aanlevering.planvergelijking import Planlijst, planbesluiten, planlijst
from prestatiemonitor.figuren import Filters, Stand
from prestatiemonitor.figuren.woorden import datum
from prestatiemonitor.indicators.woorden import opsomming
from prestatiemonitor.store import Levering, Opslag
from prestatiemonitor.views.woorden import md
from prestatiemonitor.wijzigingen import Planbeeld, Planbesluit, Planverloop, opgevolgd, volg

_GEKOZEN = "_gekozen-plan"


@dataclass(frozen=True)
class Planpagina:
    """The planmonitors of a page, oldest first, and the plan that was asked for in them."""

    stand: Stand
    lijsten: tuple[Planlijst, ...]
    besluiten: tuple[Planbesluit, ...]
    sleutel: str = ""
    verloop: Planverloop | None = None

    @property
    def dagen(self) -> list[str]:
        """The days of the lists in words."""
        return [datum(lijst.levering.peildatum) for lijst in self.lijsten]

    @property
    def sleutels(self) -> set[str]:
        """All keys that the plan has had."""
        return {beeld.sleutel for beelden in self.verloop.standen for beeld in beelden} if self.verloop else set()

    def stand_van(self, lijst: Planlijst) -> Stand:
        """One of the lists as a Stand, to show the cells in it."""
        levering = lijst.levering
        return Stand(f"lijst {levering.id}", {levering.soort: levering}, lijst.moment, (), self.stand.opslag)


def kies_plan(stand: Stand, filters: Filters) -> Planpagina | None:
    """Draw the choice of a plan; None without any planmonitor. What is chosen stands in the URL."""
    besluiten = tuple(planbesluiten(stand.opslag))
    lijsten = _lijsten(stand, besluiten)
    if not lijsten:
        st.info("Tot en met dit peilmoment is er geen planmonitor aangeleverd.")
        return None
    gevraagd = _sleutel(str(st.query_params.get("plan", st.session_state.get(_GEKOZEN, ""))), lijsten)
    verloop = volg(gevraagd, [lijst.plannen for lijst in lijsten], besluiten) if gevraagd else None
    opties = keuzelijst(lijsten, besluiten, filters)
    if verloop:
        opties = {gevraagd: _gevolgd(verloop)} | opties
    _kies(gevraagd, opties)
    return Planpagina(stand, lijsten, besluiten, gevraagd, verloop)


def _sleutel(gevraagd: str, lijsten: Sequence[Planlijst]) -> str:
    """The key of the plan that is asked for, also by a code that went to another plan after these lists."""
    if any(gevraagd in lijst.plannen for lijst in lijsten):
        return gevraagd
    met_code = (b for lijst in reversed(lijsten) for b in lijst.plannen.values() if b.plancode == gevraagd)
    return next((beeld.sleutel for beeld in met_code), gevraagd)


def onbekend(pagina: Planpagina) -> None:
    """Say it where the plan that was asked for is in no list."""
    if pagina.sleutel:
        tot = pagina.dagen[-1]
        st.info(f"Er is geen plan met plancode ‘{md(pagina.sleutel)}’ in de planmonitors tot en met {tot}.")


def _kies(gevraagd: str, opties: Mapping[str, str]) -> None:
    namen = sorted(opties, key=opties.__getitem__)
    gekozen = st.selectbox(
        "Plan (typ om te zoeken)", namen, format_func=opties.__getitem__,
        index=namen.index(gevraagd) if gevraagd in opties else None,
        placeholder="kies een plan", key=f"plan-{gevraagd}",
    )  # fmt: skip
    if gekozen is not None and gekozen != gevraagd:
        st.query_params["plan"] = gekozen
        st.rerun()
    if gevraagd in opties:
        st.session_state[_GEKOZEN] = gevraagd
        st.query_params["plan"] = gevraagd


def keuzelijst(lijsten: Sequence[Planlijst], besluiten: Sequence[Planbesluit], filters: Filters) -> dict[str, str]:
    """Every plan of the chosen kern and corporation by its key, once: also those that vanished, which says so."""
    nieuwste, uit = lijsten[-1].plannen, dict[str, str]()
    for lijst in reversed(lijsten):
        los = [s for s in lijst.plannen if s not in nieuwste and s not in uit]
        weg = {*los} - opgevolgd(los, lijst.plannen, nieuwste, besluiten)
        for sleutel, beeld in lijst.plannen.items():
            nu = lijst is lijsten[-1]
            if (nu or sleutel in weg) and hoort(beeld, filters):
                uit[sleutel] = _naam(beeld, weg=not nu)
    return uit


def hoort(beeld: Planbeeld, filters: Filters) -> bool:
    """Whether a plan is of the chosen kern and corporation."""
    in_kern = filters.kern in (None, beeld.kern)
    return in_kern and (filters.corporatie is None or any(t.corporatie == filters.corporatie for t in beeld.woningen))


def _gevolgd(verloop: Planverloop) -> str:
    """The name of a plan by a key that it may not have any more: no two choices may read the same."""
    beeld = next(b for beelden in reversed(verloop.standen) for b in beelden if b.sleutel == verloop.sleutel)
    nu = {b.sleutel for b in verloop.laatste}
    if verloop.is_weg or verloop.sleutel in nu:
        return _naam(beeld, weg=verloop.is_weg)
    return f"{beeld.naam} ({beeld.sleutel}; nu {opsomming(sorted(nu))})"


def _naam(beeld: Planbeeld, *, weg: bool) -> str:
    kern = f", {beeld.kern}" if beeld.kern else ""
    return f"{beeld.naam}{kern} ({beeld.sleutel}{'; niet meer in de lijst' if weg else ''})"


def _lijsten(stand: Stand, besluiten: Sequence[Planbesluit]) -> tuple[Planlijst, ...]:
    leveringen = planmonitorleveringen(stand.opslag, stand.moment.peildatum)
    over_codes = [besluit for besluit in besluiten if besluit.tot_en_met]  # no other decision tells in one list
    return tuple(_lijst(stand, levering, over_codes) for levering in leveringen)


def _lijst(stand: Stand, levering: Levering, besluiten: Sequence[Planbesluit]) -> Planlijst:
    """The plans of a delivery, kept as long as it, its corrections, its codes and the agreement are the same."""
    notities = Aantekeningen.lees(stand.opslag, [levering.id], levering.peildatum)
    sleutel = (stand.voorbeeld, levering.id, notities.sleutel, stand.moment.afspraken.vingerafdruk, besluiten)
    return _bewaarde_lijst(repr(sleutel), stand.opslag, levering, notities, besluiten)


@st.cache_resource(max_entries=40, show_spinner="De planmonitors worden gelezen…")
def _bewaarde_lijst(
    sleutel: str,
    _opslag: Opslag,
    _levering: Levering,
    _notities: Aantekeningen,
    _besluiten: Sequence[Planbesluit],
) -> Planlijst:
    return planlijst(_opslag, _levering, _notities, _besluiten)
