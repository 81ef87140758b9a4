"""Eén plan: what changed from one planmonitor to the next and why, with what the werkgroep said of it."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from prestatiemonitor.charts.tekst import is_known
from prestatiemonitor.figuren.woorden import datum, tijdstip
from prestatiemonitor.store import BewaardePlantoelichting
from prestatiemonitor.views.afspraakregel import anker, link
from prestatiemonitor.views.pagina import noot
from prestatiemonitor.views.plankeuze import Planpagina
from prestatiemonitor.views.tabel import leestabel
from prestatiemonitor.wijzigingen import Planverloop, Verloopstap
from prestatiemonitor.wijzigingen import verloopwoorden as w

WAAROM = "Knelpunten en toelichting"


def waarom(pagina: Planpagina, plek: int) -> str:
    """The bottlenecks and remarks that one list has beside the plan."""
    beelden = pagina.verloop.standen[plek] if pagina.verloop else ()
    plannen = pagina.lijsten[plek].moment.tabellen["plannen"]
    teksten = plannen.loc[[b.rij for b in beelden if b.rij >= 0], ["knelpunten", "toelichting"]]
    delen = [str(tekst).strip().replace(";", ", ") for rij in teksten.to_numpy() for tekst in rij if is_known(tekst)]
    return "; ".join(dict.fromkeys(deel for deel in delen if deel))


def wijzigingen(pagina: Planpagina, verloop: Planverloop) -> None:
    """A row per step: the change in one sentence, the reason in the list, and the explanation."""
    if not verloop.stappen:
        st.write("Er is maar één planmonitor met dit plan: er valt nog niets te vergelijken.")
        return
    gezegd = toelichtingen(pagina)
    rijen, getoond = [], set[int]()
    for stap in verloop.stappen:
        eigen = [t for t in gezegd if (t.oud_id, t.nieuw_id) == _leveringen(pagina, stap)]
        getoond |= {t.id for t in eigen}
        rijen.append([_tussen(pagina, stap), *(escape(deel) for deel in _stapdelen(pagina, stap, eigen))])
    koppen = ("Van en naar", "Wat veranderde", WAAROM, *(["Toelichting werkgroep"] if getoond else []))
    rijen = [rij[: len(koppen)] for rij in rijen]
    st.html(leestabel(koppen, rijen, "Wat er van planmonitor tot planmonitor veranderde"))
    for rest in (t for t in gezegd if t.id not in getoond):
        lijsten = [datum(pagina.stand.opslag.levering(nummer).peildatum) for nummer in (rest.oud_id, rest.nieuw_id)]
        noot(f"Toelichting bij {' → '.join(lijsten)}: {_toelichting(rest)}")


def _stapdelen(
    pagina: Planpagina, stap: Verloopstap, gezegd: Sequence[BewaardePlantoelichting]
) -> tuple[str, str, str]:
    """The change, what the newer list (or the last that the plan is in) gives as reason, and what was explained."""
    is_weg = not any(plan.nieuw for plan in stap.wijzigingen)
    reden = waarom(pagina, stap.van if is_weg else stap.naar) or "niets ingevuld"
    return w.stapzin(stap), reden, " ".join(map(_toelichting, gezegd))


def _tussen(pagina: Planpagina, stap: Verloopstap) -> str:
    """The two days, as a link to the page where these two lists are explained."""
    adres = adres_van_lijsten(pagina, stap.van, stap.naar)
    return anker(adres, f"{pagina.dagen[stap.van]} → {pagina.dagen[stap.naar]}", "pm-link")


def adres_van_lijsten(pagina: Planpagina, van: int, naar: int) -> str:
    """The page Wijzigingen with these two lists, by their places."""
    oud, nieuw = (pagina.lijsten[plek].levering.id for plek in (van, naar))
    return link("wijzigingen", plan=None, **{"oude-lijst": oud, "nieuwe-lijst": nieuw})


def _leveringen(pagina: Planpagina, stap: Verloopstap) -> tuple[int, int]:
    return pagina.lijsten[stap.van].levering.id, pagina.lijsten[stap.naar].levering.id


def toelichtingen(pagina: Planpagina) -> list[BewaardePlantoelichting]:
    """What the werkgroep said of this plan, between whatever lists."""
    return [t for t in pagina.stand.opslag.plantoelichtingen() if t.plan_sleutel in pagina.sleutels]


def _toelichting(gezegd: BewaardePlantoelichting) -> str:
    return f"{gezegd.toelichting} ({gezegd.wie}, {tijdstip(gezegd.wanneer)})"
