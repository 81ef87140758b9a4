"""Decisions of the college under the verordening: those on a plan with the form, and all of them with the reserve."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Self

import streamlit as st

from prestatiemonitor.aanlevering.planvergelijking import PLANMONITOR
from prestatiemonitor.charts.tekst import getal
from prestatiemonitor.figuren import Stand
from prestatiemonitor.figuren.woorden import datum, telling
from prestatiemonitor.indicators.plantoetsing import Plantoetsing
from prestatiemonitor.indicators.woorden import opsomming
from prestatiemonitor.store import BewaardBesluit
from prestatiemonitor.verordening.bedragen import euro
from prestatiemonitor.verordening.besluiten import CATEGORIEEN, SOORTEN, Besluit, reserve, saldo, uiterlijk
from prestatiemonitor.verordening.kanttekeningen import kanttekeningen, overgenomen
from prestatiemonitor.verordening.plansleutels import Plansleutels
from prestatiemonitor.views.besluitformulier import besluitformulier
from prestatiemonitor.views.intrekformulier import intrekformulier
from prestatiemonitor.views.tabel import leestabel
from prestatiemonitor.views.woorden import md

_WEG = "staat niet meer bij de plannen"
_KOPPEN = ("Besluit", "Artikel", "Datum", "Wat", "Reden en van wie")


@dataclass(frozen=True)
class Besluitbeeld:
    """The decisions that count on a peilmoment, and how plans are called now, by key.

    On the newest peilmoment those of after it count as well: there is no later one to see them on.
    """

    stand: Stand
    namen: Mapping[str, str]
    sleutels: Plansleutels
    alle: Sequence[BewaardBesluit]
    zichtbaar: Sequence[BewaardBesluit]

    @classmethod
    def lees(cls, stand: Stand, plannen: Sequence[Plantoetsing]) -> Self:
        namen = {plan.sleutel: plan.naam for plan in plannen}
        alle, dag = stand.opslag.besluiten(), stand.moment.peildatum
        laatste = all(levering.peildatum <= dag for levering in stand.opslag.leveringen())
        zichtbaar = [b for b in alle if laatste or b.besluit.datum <= dag]
        return cls(stand, namen, stand.opslag.plansleutels(namen, stand.peildatum_van(PLANMONITOR)), alle, zichtbaar)

    def over(self, sleutel: str) -> list[BewaardBesluit]:
        """What was decided on a plan or on homes that it takes over, also under an earlier name."""
        return [
            b
            for b in self.zichtbaar
            if any(sleutel in self.sleutels.nu(s) for s in (b.besluit.plan, b.besluit.ontvanger) if s)
        ]

    def herkend(self, plan: str = "") -> list[Besluit]:
        """The visible decisions under the keys of now."""
        return self.sleutels.herkend((b.besluit for b in self.zichtbaar), plan)

    def nu(self, sleutel: str) -> str:
        """What a plan is called now, where that is under another key, or that it is gone; mostly nothing."""
        if self.sleutels.is_in_gebruik(sleutel):
            return ""
        nu = [self.namen[s] for s in self.sleutels.nu(sleutel)]
        return f"nu {opsomming(nu)}" if nu else _WEG


def over_plan(stand: Stand, plan: Plantoetsing, plannen: Sequence[Plantoetsing]) -> None:
    """What was decided on a plan, and recording or withdrawing a decision."""
    st.subheader("Wat is over dit plan besloten?", anchor=False)
    beeld = Besluitbeeld.lees(stand, plannen)
    staand = beeld.over(plan.sleutel)
    if staand:
        st.html(besluittabel(beeld, staand, f"Besluiten over {plan.naam}"))
    else:
        st.write("Er is geen besluit vastgelegd.")
    for zin in _let_op(beeld, plan):
        st.warning(md(f"Let op: {zin}."))
    if stand.voorbeeld:
        st.write("Dit is het voorbeeld: lever eerst zelf een planmonitor aan, dan kunt u hier een besluit vastleggen.")
        return
    with st.expander("Een besluit vastleggen"):
        besluitformulier(stand, plan, plannen)
    if staand:
        _intrekken(stand, staand, f"besluit-weg-{plan.sleutel}")


def _let_op(beeld: Besluitbeeld, plan: Plantoetsing) -> list[str]:
    """What the verordening says against each decision on the plan beside those before it, and what it took over."""
    besluiten, verordening = beeld.herkend(plan.sleutel), beeld.stand.moment.afspraken.verordening
    uit = [
        f"{SOORTEN[besluit.soort].titel} van {datum(besluit.datum)}: {zin}"
        for nummer, besluit in enumerate(besluiten)
        if besluit.plan == plan.sleutel
        for zin in kanttekeningen(besluit, plan.toetsing, verordening, besluiten[:nummer])
    ]
    return [*uit, *overgenomen(plan.toetsing, besluiten)]


def _intrekken(stand: Stand, staand: Sequence[BewaardBesluit], sleutel: str) -> None:
    with st.expander("Een besluit intrekken"):
        if intrekformulier(
            "Besluit",
            staand,
            lambda b: f"{SOORTEN[b.besluit.soort].titel}, {b.besluit.naam}, {datum(b.besluit.datum)} (nr. {b.id})",
            lambda b, reden, wie: stand.opslag.trek_besluit_in(b.id, reden=reden, wie=wie),
            sleutel,
        ):
            st.rerun()


def besluittabel(beeld: Besluitbeeld, staand: Sequence[BewaardBesluit], bijschrift: str) -> str:
    """Decisions as a table in HTML; where a plan has another name now or is gone, it says so."""
    return leestabel(_KOPPEN, [_rij(beeld, bewaard) for bewaard in staand], bijschrift)


def register(stand: Stand, plannen: Sequence[Plantoetsing]) -> None:
    """All decisions with a way to withdraw one, and the bestemmingsreserve with its balance after each."""
    beeld = Besluitbeeld.lees(stand, plannen)
    st.header("Wat is besloten, en wat zit er in de bestemmingsreserve?", anchor=False)
    if not beeld.zichtbaar:
        st.write("Er is nog geen besluit vastgelegd. Dat kan bij elk plan; kies er hierboven een.")
        return
    besluiten = [b.besluit for b in beeld.zichtbaar]
    st.write(
        f"Er {'is' if len(besluiten) == 1 else 'zijn'} {telling(len(besluiten), 'besluit', 'besluiten')} vastgelegd; "
        f"in de bestemmingsreserve zit {euro(saldo(besluiten))}. Een waarborgsom is daar geen deel van."
    )
    rijen = [[_plannaam(beeld, b.besluit), *_rij(beeld, b)] for b in beeld.zichtbaar]
    st.html(leestabel(("Plan", *_KOPPEN), rijen, "Alle vastgelegde besluiten"))
    if boekingen := reserve(besluiten):
        st.markdown("**De bestemmingsreserve**")
        regels = [
            [datum(b.besluit.datum), escape(b.besluit.naam), escape(SOORTEN[b.besluit.soort].titel),
             euro(b.bedrag), euro(b.saldo)]
            for b in boekingen
        ]  # fmt: skip
        koppen = ("Datum", "Plan", "Waardoor", "Bedrag", "Saldo")
        st.html(leestabel(koppen, regels, "De bestemmingsreserve, boeking voor boeking"))
    if not stand.voorbeeld:
        _intrekken(stand, beeld.zichtbaar, "besluit-weg-register")


def _plannaam(beeld: Besluitbeeld, besluit: Besluit) -> str:
    nu = beeld.nu(besluit.plan)
    return escape(besluit.naam) + (f'<span class="pm-zin">{escape(nu)}</span>' if nu else "")


def _rij(beeld: Besluitbeeld, bewaard: BewaardBesluit) -> list[str]:
    besluit = bewaard.besluit
    soort = SOORTEN[besluit.soort]
    return [
        escape(soort.titel),
        escape(soort.artikel),
        datum(besluit.datum),
        escape(wat(besluit, beeld)),
        escape(f"{besluit.reden} ({besluit.wie}, nr. {bewaard.id})"),
    ]


def wat(besluit: Besluit, beeld: Besluitbeeld) -> str:
    """How many homes, how much, to which plan and by when; says it where that plan or the term is gone."""
    delen = []
    if besluit.woningen:
        soorten = {naam: aantal for naam, aantal in (besluit.per_categorie or {}).items() if aantal}
        waarvan = opsomming([f"{getal(aantal)} {CATEGORIEEN[naam]}" for naam, aantal in soorten.items()])
        delen.append(telling(besluit.woningen, "woning", "woningen") + (f" ({waarvan})" if waarvan else ""))
    if besluit.bedrag is not None:
        delen.append(euro(besluit.bedrag))
    if besluit.ontvanger:
        nu = beeld.nu(besluit.ontvanger)
        gezegd = f" ({nu}{': kijk waar de woningen nu komen' if nu == _WEG else ''})" if nu else ""
        delen.append(f"van {besluit.naam} naar {besluit.ontvangernaam or besluit.ontvanger}{gezegd}")
        delen.append(_termijn(besluit, beeld))
    return ", ".join(delen)


def _termijn(besluit: Besluit, beeld: Besluitbeeld) -> str:
    peildatum = beeld.stand.moment.peildatum
    parameter = beeld.stand.moment.afspraken.verordening.parameters.get("verrekenen_termijn")
    jaren = parameter.value_on(peildatum) if parameter else None
    (zelfde,) = beeld.sleutels.herkend([besluit])
    dag = uiterlijk(zelfde, jaren, beeld.herkend())
    if dag is None:
        return f"termijn van {getal(jaren)} jaar loopt vanaf de voltooiing; die is nog niet opgegeven"
    return f"gerealiseerd vóór of op {datum(dag)}{' (die dag is voorbij)' if peildatum > dag else ''}"


def per_plan(stand: Stand, plannen: Sequence[Plantoetsing]) -> Mapping[str, list[str]]:
    """By plan the decisions that count, in words."""
    beeld, uit = Besluitbeeld.lees(stand, plannen), dict[str, list[str]]()
    for bewaard in beeld.zichtbaar:
        for sleutel in beeld.sleutels.nu(bewaard.besluit.plan):
            uit.setdefault(sleutel, []).append(SOORTEN[bewaard.besluit.soort].titel.lower())
    return uit
