"""Wijzigingen: by how much a headline figure changed between two planmonitors, and why, to the last home."""

from collections.abc import Sequence
from html import escape

import pandas as pd
import streamlit as st

from prestatiemonitor.charts.modebar import modebar_config
from prestatiemonitor.charts.tekst import getal
from prestatiemonitor.exports.cijfers import als_csv, als_werkboek
from prestatiemonitor.exports.werkboek import XLSX
from prestatiemonitor.figuren import Beeld
from prestatiemonitor.figuren.herkomst import cellen
from prestatiemonitor.figuren.wijzigingen import STAPPEN, UITLEG, Keuze, verklaringstabel, waterval_van
from prestatiemonitor.figuren.woorden import telling
from prestatiemonitor.views.breedte import breedte
from prestatiemonitor.views.pagina import donker
from prestatiemonitor.views.planlink import planadres
from prestatiemonitor.views.tabel import toon_leestabel, toon_tabel
from prestatiemonitor.views.woorden import md
from prestatiemonitor.wijzigingen import Planwijziging
from prestatiemonitor.wijzigingen.bronnen import bronnen
from prestatiemonitor.wijzigingen.conclusie import telzin, verklaringsregels


def antwoord(keuze: Keuze) -> None:
    """The conclusion in one sentence, and how many plans changed."""
    st.html(f'<p class="pm-antwoord">{escape(keuze.conclusie)}</p>')
    st.html(f'<p class="pm-noot">{escape(telzin(keuze.vergelijking.plannen))} {escape(keuze.cijfer.uitleg)}</p>')
    if gevonden := len(keuze.paar.voorstellen):
        wat = telling(gevonden, "voorstel", "voorstellen")
        noot = f"Let op: {wat}: misschien dezelfde plannen, of juist twee met één code; beslis onder aan de pagina."
        st.html(f'<p class="pm-noot">{escape(noot)}</p>')


def oorzaken(keuze: Keuze) -> None:
    """The waterfall, the table per plan and cause, downloads, and the cells of both lists."""
    verklaring = keuze.verklaring
    if verklaring.per_plan:
        per = st.segmented_control(
            "Stappen", list(STAPPEN), default=next(iter(STAPPEN)), key="wijzigingen-per", required=True
        )
        _toon_waterval(keuze, per or next(iter(STAPPEN)))
    tabs = st.tabs(["Per plan en oorzaak", "Herkomst"], key="uitleg-wijzigingen", on_change="rerun")
    if tabs[0].open:
        with tabs[0]:
            _per_plan(keuze)
    if tabs[1].open:
        with tabs[1]:
            toon_cellen(keuze, [plan for plan, _ in verklaring.per_plan])


def _toon_waterval(keuze: Keuze, stappen: str) -> None:
    figuur = waterval_van(keuze, stappen, Beeld(donker(), breedte()))
    st.plotly_chart(
        figuur.grafiek,
        theme=None,
        config=modebar_config(f"wijzigingen-{keuze.naam}", "svg"),
        alt=figuur.alt,
        key="grafiek-wijzigingen",
    )


def _per_plan(keuze: Keuze) -> None:
    rijen = verklaringsregels(keuze.verklaring)
    tabel = verklaringstabel(keuze, rijen)
    if tabel.empty:
        st.write("Geen enkel plan veranderde iets aan dit cijfer.")
        return
    getoond = tabel.assign(Effect=[getal(effect, teken=True) for effect in tabel["Effect"]])
    adressen = [planadres((rij.plan.groep.nieuw or rij.plan.groep.oud)[0]) for rij in rijen]
    bijschrift = f"Wat {keuze.cijfer.naam} veranderde, per plan en oorzaak"
    toon_leestabel(getoond, bijschrift, hoogstens=60, adressen=adressen)
    som = getal(tabel["Effect"].sum(), teken=True)
    st.caption(f"Samen {som}: precies het verschil tussen de twee lijsten.")
    kolommen = st.columns([1, 1, 2])
    naam = f"wijzigingen-{keuze.cijfer.sleutel}-{keuze.naam}"
    tekst = [keuze.conclusie, keuze.cijfer.uitleg, keuze.bron]
    kolommen[0].download_button(
        "Cijfers als CSV", lambda: als_csv(tabel.assign(Bewijs=keuze.bewijzen)), f"{naam}.csv", "text/csv",
        key="csv-wijzigingen", on_click="ignore", width="stretch",
    )  # fmt: skip
    kolommen[1].download_button(
        "Cijfers als Excel", lambda: als_werkboek({"Wijzigingen": tabel}, tekst), f"{naam}.xlsx", XLSX,
        key="xlsx-wijzigingen", on_click="ignore", width="stretch",
    )  # fmt: skip


def toon_cellen(keuze: Keuze, plannen: Sequence[Planwijziging]) -> None:
    """The cells of both lists behind what changed in these plans, with those of their plans."""
    delen = [
        cellen(keuze.stand_van(lijst), regels).assign(Lijst=dag)
        for lijst, regels, dag in zip((keuze.paar.oud, keuze.paar.nieuw), bronnen(plannen), keuze.dagen, strict=True)
    ]
    samen = pd.concat([deel for deel in delen if len(deel)] or delen, ignore_index=True)
    if samen.empty:
        st.write("Achter dit verschil staan geen cellen: er veranderde niets.")
        return
    toon_tabel(samen[["Lijst", *(naam for naam in samen if naam != "Lijst")]], "De cellen uit beide lijsten", leeg="")


def uitleg() -> None:
    """How homes are followed from one list to the other."""
    with st.expander("Hoe wordt dit berekend?"):
        st.markdown(md(UITLEG))
