"""Eén plan: its conclusion, its homes in every planmonitor as a chart and a table, what changed, and the cells."""

from collections.abc import Sequence
from html import escape
from itertools import pairwise

import pandas as pd
import streamlit as st

from prestatiemonitor.charts import planverloop as grafiek
from prestatiemonitor.charts.modebar import modebar_config
from prestatiemonitor.charts.opmaak import Weergave, bronregel
from prestatiemonitor.charts.tekst import alt_tekst
from prestatiemonitor.exports.cijfers import als_csv, als_werkboek
from prestatiemonitor.exports.werkboek import XLSX
from prestatiemonitor.figuren.figuur import voorbeeldmerk
from prestatiemonitor.figuren.herkomst import cellen
from prestatiemonitor.views.afspraakregel import anker
from prestatiemonitor.views.breedte import breedte
from prestatiemonitor.views.pagina import donker
from prestatiemonitor.views.plankeuze import Planpagina
from prestatiemonitor.views.planwijzigingen import WAAROM, adres_van_lijsten, waarom, wijzigingen
from prestatiemonitor.views.tabel import toon_leestabel, toon_tabel
from prestatiemonitor.wijzigingen import Planverloop, waarom_ander_plan
from prestatiemonitor.wijzigingen import verloopwoorden as w
from prestatiemonitor.wijzigingen.bronnen import regels_van

_GRAFIEKEN = 8  # small charts at most: the first planmonitor and the newest ones


def antwoord(pagina: Planpagina, verloop: Planverloop) -> None:
    """Where the plan stands and what changed since the first planmonitor, in one sentence."""
    st.html(f'<p class="pm-antwoord">{escape(w.verloopzin(verloop, pagina.dagen))}</p>')
    for zin in twijfel(pagina, verloop):
        st.html(f'<p class="pm-noot">{zin}</p>')


def twijfel(pagina: Planpagina, verloop: Planverloop) -> list[str]:
    """Where the code may have been used again for another plan, as long as nobody answered that, in HTML."""
    return [
        escape(
            f"Let op: tussen {pagina.dagen[van]} en {pagina.dagen[naar]} is de code {een.plancode} misschien aan een "
            f"ander plan gegeven: ‘{een.naam}’ werd ‘{ander.naam}’, en {waarom}. "
        )
        + anker(adres_van_lijsten(pagina, van, naar), "Leg vast of het één plan is", "pm-link")
        + "."
        for van, naar in pairwise(verloop.waar)
        for een in verloop.standen[van]
        for ander in verloop.standen[naar]
        if een.sleutel == ander.sleutel and not _beantwoord(pagina, een.sleutel, van)
        if (waarom := waarom_ander_plan(een, ander))
    ]


def _beantwoord(pagina: Planpagina, sleutel: str, plek: int) -> bool:
    dag = pagina.lijsten[plek].levering.peildatum
    return any(besluit.oud == besluit.nieuw == (sleutel,) and besluit.beantwoordt(dag) for besluit in pagina.besluiten)


def geschiedenis(pagina: Planpagina, verloop: Planverloop) -> None:
    """The chart, and under it every planmonitor as a row, what changed, and where it was read."""
    _grafiek(pagina, verloop)
    inhoud = {
        "Per planmonitor": _per_planmonitor,
        "Wat veranderde er": wijzigingen,
        "Cijfers en downloads": _cijfers,
        "Herkomst": _herkomst,
    }
    tabs = st.tabs(list(inhoud), key="uitleg-plan", on_change="rerun")
    for tab, toon in zip(tabs, inhoud.values(), strict=True):
        if tab.open:
            with tab:
                toon(pagina, verloop)


def _naam(verloop: Planverloop) -> str:
    return w.naam(verloop.laatste)


def _getoond(pagina: Planpagina, verloop: Planverloop) -> list[int]:
    """The places of the lists to draw: from the first that it is in to where it went away; not more than fit."""
    vanaf = list(range(verloop.waar[0], min(verloop.waar[-1] + 2, len(pagina.lijsten))))
    return vanaf if len(vanaf) <= _GRAFIEKEN else [vanaf[0], *vanaf[1 - _GRAFIEKEN :]]


def _grafiek(pagina: Planpagina, verloop: Planverloop) -> None:
    dagen, plekken = pagina.dagen, _getoond(pagina, verloop)
    lijsten = {dagen[plek]: verloop.standen[plek] for plek in plekken}
    titel = f"{_naam(verloop)}: nieuwbouwwoningen naar jaar van oplevering, in elke planmonitor"
    st.plotly_chart(
        grafiek.draw(lijsten, Weergave(_bron(pagina, plekken), titel, donker(), breedte=breedte())),
        theme=None,
        config=modebar_config(f"plan-{pagina.sleutel}", "svg"),
        alt=alt_tekst(grafiek.VORM, w.verloopzin(verloop, dagen), grafiek.cijfers(lijsten)),
        key="grafiek-plan",
    )
    if plekken != list(range(plekken[0], plekken[-1] + 1)):
        st.caption(f"De eerste en de laatste {_GRAFIEKEN - 1} planmonitors; alle staan in de tabel.")


def _bron(pagina: Planpagina, plekken: Sequence[int]) -> str:
    lijsten = [pagina.lijsten[plek] for plek in plekken]
    bewijzen = [lijst.moment.bewijs.kenmerk for lijst in lijsten if lijst.moment.bewijs]
    bestanden, merk = [lijst.levering.bestandsnaam for lijst in lijsten], voorbeeldmerk(pagina.stand)
    return f"{bronregel(bestanden, lijsten[-1].levering.peildatum)} Bewijs {', '.join(bewijzen)}.{merk}"


_KOPPEN = ("Planmonitor", "Plan", "Status", "Oplevering", "Programma", "Sloop", "Corporatie", WAAROM, "Cel")


def _per_planmonitor(pagina: Planpagina, verloop: Planverloop) -> None:
    toon_leestabel(verlooptabel(pagina, verloop), f"{_naam(verloop)} in elke planmonitor")


def verlooptabel(pagina: Planpagina, verloop: Planverloop) -> pd.DataFrame:
    """One row per planmonitor: what it says of the plan, and in which cell the plan stands."""
    rijen = []
    for plek, (lijst, dag, beelden) in enumerate(zip(pagina.lijsten, pagina.dagen, verloop.standen, strict=True)):
        if not beelden:
            rijen.append((dag, "niet in de lijst", *[""] * (len(_KOPPEN) - 2)))
            continue
        namen = ", ".join(f"{beeld.naam} ({beeld.sleutel})" for beeld in beelden)
        plekken = lijst.moment.tabellen["plannen"]["bron"].reindex([b.rij for b in beelden if b.rij >= 0])
        rijen.append(
            (
                dag,
                namen,
                w.statuswoorden(beelden),
                w.opleverwoorden(beelden),
                w.programmawoorden(beelden) or w.GEEN_WONINGEN,
                str(w.aantal(beelden, "sloop") or ""),
                w.corporatiewoorden(beelden),
                waarom(pagina, plek),
                f"{lijst.levering.bestandsnaam}: {', '.join(plekken.dropna().astype(str))}",
            )
        )
    tabel = pd.DataFrame(rijen, columns=list(_KOPPEN))
    return tabel.drop(columns=[kolom for kolom in ("Sloop", "Corporatie", WAAROM) if not tabel[kolom].any()])


def _cijfers(pagina: Planpagina, verloop: Planverloop) -> None:
    dagen, standen = pagina.dagen, verlooptabel(pagina, verloop)
    bewijzen = {dag: lijst.moment.bewijs for dag, lijst in zip(dagen, pagina.lijsten, strict=True)}
    merken = {dag: bewijs.kenmerk for dag, bewijs in bewijzen.items() if bewijs}
    tabel = grafiek.cijfers(dict(zip(dagen, verloop.standen, strict=True)))
    toon_tabel(tabel, f"{_naam(verloop)}: woningen per planmonitor en jaar van oplevering")
    wat = [f"{dagen[stap.van]} → {dagen[stap.naar]}: {w.stapzin(stap)}" for stap in verloop.stappen]
    regels = [
        w.verloopzin(verloop, dagen),
        *wat,
        *(r for bewijs in bewijzen.values() if bewijs for r in bewijs.regels()),
    ]
    kolommen, naam = st.columns([1, 1, 2]), f"plan-{pagina.sleutel}-{pagina.stand.moment.peildatum.isoformat()}"
    kolommen[0].download_button(
        "Cijfers als CSV", lambda: als_csv(tabel.assign(Bewijs=tabel["Planmonitor"].map(merken))), f"{naam}.csv",
        "text/csv", key="csv-plan", on_click="ignore", width="stretch",
    )  # fmt: skip
    kolommen[1].download_button(
        "Cijfers als Excel", lambda: als_werkboek({"Per planmonitor": standen, "Woningen": tabel}, regels),
        f"{naam}.xlsx", XLSX, key="xlsx-plan", on_click="ignore", width="stretch",
    )  # fmt: skip


def _herkomst(pagina: Planpagina, verloop: Planverloop) -> None:
    toon_tabel(herkomst(pagina, verloop), f"De cellen achter {_naam(verloop)} in elke planmonitor", leeg="")


def herkomst(pagina: Planpagina, verloop: Planverloop) -> pd.DataFrame:
    """The cells of every planmonitor behind this plan."""
    delen = []
    for lijst, dag, beelden in zip(pagina.lijsten, pagina.dagen, verloop.standen, strict=True):
        regels = regels_van(beelden, {toestand for beeld in beelden for toestand in beeld.woningen})
        if regels:
            delen.append(cellen(pagina.stand_van(lijst), regels).assign(Planmonitor=dag))
    samen = pd.concat(delen, ignore_index=True)
    return samen[["Planmonitor", *(kolom for kolom in samen if kolom != "Planmonitor")]]
