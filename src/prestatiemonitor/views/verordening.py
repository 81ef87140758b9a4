"""Verordening: which plans hold the homes that it asks, and the programme as a whole."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from html import escape

import pandas as pd
import streamlit as st

from prestatiemonitor.aanlevering import geldende_afspraken
from prestatiemonitor.charts.tekst import getal, procent
from prestatiemonitor.figuren import Figuur, Stand
from prestatiemonitor.figuren.eisen import AFTREK_ONBEKEND, aantaltekst
from prestatiemonitor.figuren.oordeel import UITSLAGWOORDEN
from prestatiemonitor.figuren.verordening import INDICATOR, toetsingen
from prestatiemonitor.figuren.woorden import telling
from prestatiemonitor.indicators.plantoetsing import Plantoetsing
from prestatiemonitor.indicators.woorden import opsomming
from prestatiemonitor.verordening import Eis, Totaal, totaalprogramma, van_kracht
from prestatiemonitor.views import besluiten
from prestatiemonitor.views.afspraakregel import anker, link
from prestatiemonitor.views.figuur import bewaard, toon
from prestatiemonitor.views.filters import ALLE, keuze
from prestatiemonitor.views.gegevens import stand_op
from prestatiemonitor.views.pagina import antwoord
from prestatiemonitor.views.planlink import planlink
from prestatiemonitor.views.sectie import sectie
from prestatiemonitor.views.tabel import leestabel
from prestatiemonitor.views.uitslag import STIJL, balk, eiscel, uitslagmerk

_HOOGSTENS = 60


def vraag(plan: str | None = None) -> str:
    """The page's question, by the name that the municipality gave its verordening."""
    return f"Voldoet {'dit' if plan else 'elk'} plan aan de {geldende_afspraken().verordening.naam}?".replace(
        "{", "{{"
    ).replace("}", "}}")


@sectie(INDICATOR)
def alle_plannen(stand: Stand) -> None:
    """The conclusion, and every plan with its outcome per rule, shortfalls first."""
    uitkomst, plannen = stand.van(INDICATOR)[0], gelezen(stand)
    besloten = besluiten.per_plan(stand, alle_kernen(stand))
    antwoord(replace(uitkomst, zin=f"{uitkomst.zin}{besloten_bij_tekort(plannen, besloten)}"))
    if not plannen or not van_kracht(stand.moment.afspraken.verordening, stand.moment.peildatum):
        return
    st.html(STIJL)
    _tabel(stand, plannen)
    kop = "Uitslag per plan"
    toon(stand, Figuur("verordening-per-plan", kop, None, cijfers(plannen), kop), [uitkomst])


def besloten_bij_tekort(plannen: Iterable[Plantoetsing], besloten: Container[str]) -> str:
    """For how many plans that fall short a decision was recorded; empty for none."""
    aantal = sum(p.uitslag == "tekort" and not p.van_ervoor and p.sleutel in besloten for p in plannen)
    wat = telling(aantal, "plan met een tekort", "plannen met een tekort")
    return f" Voor {wat} is een besluit vastgelegd." if aantal else ""


def _tabel(stand: Stand, plannen: tuple[Plantoetsing, ...]) -> None:
    aantallen = {uitslag: sum(plan.uitslag == uitslag for plan in plannen) for uitslag in UITSLAGWOORDEN}
    opties = {ALLE: f"alle plannen ({len(plannen)})"}
    opties |= {naam: f"{UITSLAGWOORDEN[naam]} ({aantal})" for naam, aantal in aantallen.items() if aantal}
    kolommen = st.columns(2, vertical_alignment="bottom")
    with kolommen[0]:
        gekozen = keuze("Uitslag", "uitslag", opties)
    with kolommen[1]:
        _naar_plan(plannen)
    rang = list(UITSLAGWOORDEN)
    op_volgorde = sorted(plannen, key=lambda plan: (rang.index(plan.uitslag), -plan.tekort))
    zichtbaar = [plan for plan in op_volgorde if gekozen in (ALLE, plan.uitslag)]
    titels = _regels(plannen)
    besloten = besluiten.per_plan(stand, alle_kernen(stand))
    rijen = [_rij(plan, titels, besloten.get(plan.sleutel, ())) for plan in zichtbaar[:_HOOGSTENS]]
    koppen = ("Plan", "Uitslag", *titels.values())
    st.html(leestabel(koppen, rijen, "Uitslag per plan en per regel, tekorten eerst", "pm-plannen"))
    st.caption(
        "Per regel: hoeveel woningen het plan heeft van hoeveel er vereist zijn. De streep in het balkje is wat "
        "vereist is; licht is wat nog kan meetellen."
    )
    if len(zichtbaar) > _HOOGSTENS:
        st.caption(f"De eerste {_HOOGSTENS} van {len(zichtbaar)}; alle staan in de download.")


def _naar_plan(plannen: tuple[Plantoetsing, ...]) -> None:
    """Open one plan, also where it is not among the rows shown."""
    namen = {plan.sleutel: plan.naam for plan in plannen}
    plan = st.selectbox(
        "Eén plan, regel voor regel", [*namen], index=None, format_func=namen.__getitem__, placeholder="kies een plan"
    )
    if plan is not None:
        st.query_params["plan"] = plan
        st.rerun()


def _regels(plannen: tuple[Plantoetsing, ...]) -> dict[str, str]:
    """The rules by id with their titles, in their order."""
    return {eis.id: eis.titel for plan in plannen for eis in plan.toetsing.eisen}


def _rij(plan: Plantoetsing, titels: dict[str, str], besloten: Sequence[str]) -> list[str]:
    per_regel = {eis.id: eis for eis in plan.toetsing.eisen}
    waarom = plan.toetsing.toepassing
    reden = "" if waarom.geldt == "ja" else f"{waarom.reden} ({waarom.artikel})"
    if waarom.geldt == "ja" and plan.toetsing.hangt_af_van_aftrek:
        reden = AFTREK_ONBEKEND
    woord = f"{getal(plan.tekort)} te weinig" if plan.tekort else ""
    woningen = telling(plan.toetsing.plan.woningen, "woning", "woningen")
    status = f"{woningen}, {stadium(plan)}{' vóór de looptijd' if plan.van_ervoor else ''}"
    return [
        f'{anker(link("verordening", plan=plan.sleutel), plan.naam)}<span class="pm-zin">{escape(status)}</span>'
        f'<span class="pm-zin">{escape(reden)}</span>'
        f'<span class="pm-zin">{planlink(plan.sleutel, "geschiedenis", van=plan.naam)}</span>',
        uitslagmerk(plan.uitslag, woord)
        + (f'<span class="pm-zin">besloten: {escape(opsomming(besloten))}</span>' if besloten else ""),
        *(eiscel(per_regel[id_]) if id_ in per_regel else "" for id_ in titels),
    ]


def stadium(plan: Plantoetsing) -> str:
    """How far a plan is, in words."""
    return "status onbekend" if plan.stadium == "onbekend" else plan.stadium


def cijfers(plannen: tuple[Plantoetsing, ...]) -> pd.DataFrame:
    """The same as a table to download: per plan and rule what is required, what it has and what is short."""
    return pd.DataFrame([_cijferrij(plan, eis) for plan in plannen for eis in (plan.toetsing.eisen or (None,))])


def _cijferrij(plan: Plantoetsing, eis: Eis | None) -> dict[str, object]:
    telt = eis is not None and eis.geldt
    return {
        "Plan": plan.naam,
        "Status": stadium(plan),
        "Woningen": plan.toetsing.plan.woningen,
        "Uitslag plan": UITSLAGWOORDEN[plan.uitslag],
        "Geldt de verordening": f"{plan.toetsing.toepassing.reden} ({plan.toetsing.toepassing.artikel})",
        "Regel": eis.titel if eis else "",
        "Artikel": eis.artikel if eis else "",
        "Vereist": eis.vereist if eis and telt else None,
        "Heeft zeker": eis.heeft.zeker if eis and telt else None,
        "Heeft hoogstens": eis.heeft.mogelijk if eis and telt else None,
        "Te weinig": eis.tekort if eis and telt else None,
        "Uitslag": UITSLAGWOORDEN[eis.uitslag] if eis else "",
    }


@sectie(INDICATOR)
def besluitregister(stand: Stand) -> None:
    """What the college decided on all plans, and the bestemmingsreserve."""
    if van_kracht(stand.moment.afspraken.verordening, stand.moment.peildatum):
        besluiten.register(stand, alle_kernen(stand))


@sectie(INDICATOR)
def totaal(stand: Stand) -> None:
    """All plans to which the verordening applies, together beside its shares."""
    plannen = [plan.toetsing for plan in gelezen(stand) if not plan.van_ervoor]
    totalen = totaalprogramma(plannen, stand.moment.afspraken.verordening, stand.moment.peildatum)
    if not totalen:
        return
    st.header("En het hele programma samen?", anchor=False)
    eerste = totalen[0]
    st.write(
        f"Over alle {getal(eerste.woningen)} woningen (zonder zorgwoningen) van de {getal(eerste.plannen)} plannen "
        "waarvoor de verordening zeker geldt. Een overschot hier maakt een tekort in een plan niet goed."
        f"{_na_aftrek(eerste)}"
    )
    rijen = []
    for t in totalen:
        delen = list(dict.fromkeys(procent(n / t.woningen, t.gevraagd) for n in (t.heeft.zeker, t.heeft.mogelijk)))
        aandeel = f"{aantaltekst(t.heeft)} woningen{balk(t.heeft, float(t.gevraagd * t.grondslag.mogelijk), t.uitslag)}"
        rijen.append(
            [
                escape(t.titel),
                escape(t.artikel),
                uitslagmerk(t.uitslag),
                f"ten minste {procent(t.gevraagd)}",
                escape(" tot ".join(delen)),
                aandeel,
                getal(t.vereist),
            ]
        )
    koppen = ("Soort", "Artikel", "Uitslag", "Gevraagd", "Aandeel", "Heeft", "Vereist, som van de plannen")
    st.html(leestabel(koppen, rijen, "Het totale programma naast de aandelen van de verordening"))


def _na_aftrek(totaal: Totaal) -> str:
    """Over how many homes the outcome is, where that is not all of them."""
    over = totaal.grondslag
    if over.zeker == totaal.woningen:
        return ""
    zin = f" De uitslag is over {getal(over.mogelijk)} woningen"
    if over.mogelijk < totaal.woningen:
        zin += f": {getal(totaal.woningen - over.mogelijk)} mogen er al en gaan eraf (art. 4 onder b)"
    if over.zeker < over.mogelijk:
        zin += f"; van {getal(over.mogelijk - over.zeker)} is niet opgegeven hoeveel er al mogen"
    return f"{zin}. Het aandeel is van alle woningen."


def alle_kernen(stand: Stand) -> tuple[Plantoetsing, ...]:
    """The plans of all kernen, also where one was chosen: a plan elsewhere has not gone."""
    return gelezen(stand_op(stand.moment.peildatum) if stand.kern else stand)


@bewaard
def gelezen(stand: Stand) -> tuple[Plantoetsing, ...]:
    """Every plan beside the verordening, on this peilmoment; none without a planmonitor."""
    return toetsingen(stand)
