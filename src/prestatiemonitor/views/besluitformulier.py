"""Recording a decision of the college: only the fields of its kind, filled in as far as the verordening fixes them."""

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal

import streamlit as st

from prestatiemonitor.aanlevering.planvergelijking import PLANMONITOR
from prestatiemonitor.charts.tekst import getal
from prestatiemonitor.figuren import Stand
from prestatiemonitor.figuren.woorden import datum
from prestatiemonitor.indicators.plantoetsing import Plantoetsing
from prestatiemonitor.store import OpslagFout
from prestatiemonitor.verordening.bedragen import euro
from prestatiemonitor.verordening.besluitcontrole import bezwaren
from prestatiemonitor.verordening.besluiten import CATEGORIEEN, SOORTEN, Besluit, saldo, uiterlijk
from prestatiemonitor.verordening.besluitvoorstel import (
    BEPALINGEN,
    nog_te_regelen,
    voorgesteld_bedrag,
    voorgestelde_woningen,
)
from prestatiemonitor.verordening.kanttekeningen import kanttekeningen
from prestatiemonitor.views.intrekformulier import leeg_formulier, ververs
from prestatiemonitor.views.pagina import noot
from prestatiemonitor.views.woorden import md


def besluitformulier(stand: Stand, plan: Plantoetsing, plannen: Sequence[Plantoetsing]) -> None:
    """The form; what is missing or cannot be is said in a sentence each, and what the verordening says against it."""
    naam = f"besluit-{plan.sleutel}"
    sleutel = leeg_formulier(naam)
    sleutels = stand.opslag.plansleutels([ander.sleutel for ander in plannen], stand.peildatum_van(PLANMONITOR))
    staand = sleutels.herkend((bewaard.besluit for bewaard in stand.opslag.besluiten()), plan.sleutel)
    soort = st.selectbox("Welk besluit?", list(SOORTEN), format_func=_soortnaam, key=f"{sleutel}-soort")
    noot(_uitleg(stand, soort, staand))
    besluit = _velden(stand, plan, plannen, staand, (soort, sleutel))
    if besluit is not None:
        ontvanger = next((ander.toetsing for ander in plannen if ander.sleutel == besluit.ontvanger), None)
        for zin in kanttekeningen(besluit, plan.toetsing, stand.moment.afspraken.verordening, staand, ontvanger):
            st.warning(md(f"Let op: {zin}."))
    if not st.button("Vastleggen", key=f"{sleutel}-vast"):
        return
    fouten = _fouten(stand, besluit, staand)
    if fouten or besluit is None:
        st.error("\n".join(f"- {md(zin[:1].upper() + zin[1:])}\\." for zin in fouten))
        return
    try:
        stand.opslag.leg_besluit_vast(besluit, stand.moment.afspraken.verordening)
    except OpslagFout as fout:  # such as another decision that came in between
        st.error(md(fout))
        return
    ververs(naam)


def _soortnaam(soort: str) -> str:
    return f"{SOORTEN[soort].titel} ({SOORTEN[soort].artikel})"


def _uitleg(stand: Stand, soort: str, staand: Sequence[Besluit]) -> str:
    """What the verordening says of this kind of decision, and what is in the reserve for one that spends it."""
    bepaling = stand.moment.afspraken.verordening.bepalingen.get(BEPALINGEN[soort])
    zin = f"{bepaling.samenvatting} ({bepaling.artikel})" if bepaling else ""
    if soort == "besteding":
        zin += f" In de bestemmingsreserve zit {euro(saldo(staand))}."
    if soort in ("maatwerk", "hardheid"):
        zin += " Noem in de reden van welk artikel wordt afgeweken."
    return zin


def _velden(
    stand: Stand,
    plan: Plantoetsing,
    plannen: Sequence[Plantoetsing],
    staand: Sequence[Besluit],
    waar: tuple[str, str],
) -> Besluit | None:
    """The fields of a kind of decision, and the decision in them; None without a date."""
    soort, sleutel = waar
    nodig, kolommen = SOORTEN[soort], st.columns(3, vertical_alignment="top")
    dag = kolommen[0].date_input(
        "Voltooid op" if soort == "voltooid" else "Datum van het besluit",
        stand.moment.peildatum,
        format="DD-MM-YYYY",
        key=f"{sleutel}-datum",
    )
    if not isinstance(dag, dt.date):
        dag = None
    woningen, bedrag, categorieen = None, None, dict[str, int]()
    if nodig.ontvanger:
        categorieen = _per_categorie(plan, staand, sleutel)
        woningen = sum(categorieen.values())
    elif nodig.woningen:
        kent = voorgestelde_woningen(soort, plan.toetsing, staand)
        hulp = f"Het plan komt nog {getal(kent)} van deze woningen tekort." if kent else None
        woningen = kolommen[1].number_input(
            "Aantal woningen", min_value=0, step=1, value=kent, key=f"{sleutel}-woningen-{soort}", help=hulp
        )
    if nodig.bedrag and dag:
        with kolommen[2 if nodig.woningen else 1]:
            bedrag = _bedrag(stand, plan, staand, waar, dag, woningen)
    ontvanger, voltooid = _verrekening(stand, plan, plannen, sleutel, dag) if nodig.ontvanger else (None, None)
    reden = st.text_area("Reden", key=f"{sleutel}-reden")
    wie = st.text_input("Uw naam", key=f"{sleutel}-wie")
    if dag is None:
        return None
    return Besluit(
        soort=soort, plan=plan.sleutel, naam=plan.naam, datum=dag, reden=reden.strip(), wie=wie.strip(),
        woningen=int(woningen) if woningen else None,
        bedrag=bedrag,
        ontvanger=ontvanger.sleutel if ontvanger else None,
        ontvangernaam=ontvanger.naam if ontvanger else None,
        voltooid=voltooid,
        **categorieen,
    )  # fmt: skip


def _per_categorie(plan: Plantoetsing, staand: Sequence[Besluit], sleutel: str) -> dict[str, int]:
    """How many homes of each kind are settled (art. 5), filled in with what the plan still falls short of."""
    over, kolommen = nog_te_regelen(plan.toetsing, staand), st.columns(3, vertical_alignment="top")
    return {
        naam: int(
            kolom.number_input(
                f"Aantal {woord}", min_value=0, step=1, value=over[naam], key=f"{sleutel}-woningen-{naam}"
            )
            or 0
        )
        for kolom, (naam, woord) in zip(kolommen, CATEGORIEEN.items(), strict=True)
    }


def _bedrag(
    stand: Stand,
    plan: Plantoetsing,
    staand: Sequence[Besluit],
    waar: tuple[str, str],
    dag: dt.date,
    woningen: float | None,
) -> Decimal | None:
    """The amount, filled in where the verordening or what was paid fixes it; anew when the number or year changes."""
    soort, sleutel = waar
    verordening = stand.moment.afspraken.verordening
    aantal = int(woningen or 0) or voorgestelde_woningen(soort, plan.toetsing, staand) or 0
    voorstel = voorgesteld_bedrag(soort, plan.toetsing, verordening, dag, aantal, staand)
    ingevuld = st.number_input(
        "Bedrag in euro",
        min_value=0.0,
        step=0.01,
        value=None if voorstel.bedrag is None else float(voorstel.bedrag),
        format="%.2f",
        key=f"{sleutel}-bedrag-{soort}-{voorstel.bedrag}-{dag.year}",
    )
    if voorstel.som:
        noot(f"{voorstel.som[:1].upper()}{voorstel.som[1:]}.")
    return Decimal(f"{ingevuld:.2f}") if ingevuld else None


def _verrekening(
    stand: Stand, plan: Plantoetsing, plannen: Sequence[Plantoetsing], sleutel: str, dag: dt.date | None
) -> tuple[Plantoetsing | None, dt.date | None]:
    """The plan that takes the homes, when this one was completed, and by when the homes must be there."""
    andere = {ander.sleutel: ander for ander in plannen if ander.sleutel != plan.sleutel}
    kolommen = st.columns(3, vertical_alignment="top")
    ontvanger = kolommen[0].selectbox(
        "Plan dat de woningen overneemt", list(andere), index=None, format_func=lambda s: andere[s].naam,
        placeholder="kies een plan", key=f"{sleutel}-ontvanger",
    )  # fmt: skip
    voltooid = kolommen[1].date_input(
        "Dit plan voltooid op (leeg: nog niet)", None, format="DD-MM-YYYY", key=f"{sleutel}-voltooid"
    )
    voltooid = voltooid if isinstance(voltooid, dt.date) else None
    termijn = stand.moment.afspraken.verordening.parameters.get("verrekenen_termijn")
    jaren = termijn.value_on(dag) if termijn and dag else None
    if termijn and jaren is not None:
        proef = Besluit(
            soort="verrekenen", plan="", naam="", datum=dag or dt.date.min, reden="", wie="", voltooid=voltooid
        )
        tot = uiterlijk(proef, jaren)
        wanneer = f"gerealiseerd vóór of op {datum(tot)}" if tot else "gerealiseerd na de voltooiing, die nog komt"
        with kolommen[2]:
            noot(f"Binnen {getal(jaren)} jaar {wanneer} ({termijn.artikel}).")
    return andere.get(ontvanger or ""), voltooid


def _fouten(stand: Stand, besluit: Besluit | None, staand: Sequence[Besluit]) -> list[str]:
    """Why this cannot be recorded, a sentence each."""
    if besluit is None:
        return ["vul de datum van het besluit in"]
    verordening = stand.moment.afspraken.verordening
    return list(bezwaren(besluit, staand, vandaag=dt.date.today(), verordening=verordening))
