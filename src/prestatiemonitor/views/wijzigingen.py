"""Wijzigingen: by how much a headline figure changed between two planmonitors, and why, to the last home."""

from collections.abc import Callable, Collection, Mapping, Sequence
from html import escape

import pandas as pd
import streamlit as st

from prestatiemonitor.aanlevering.planvergelijking import Planlijst
from prestatiemonitor.charts import verklaring as waterval
from prestatiemonitor.charts.modebar import modebar_config
from prestatiemonitor.charts.opmaak import Weergave, bronregel
from prestatiemonitor.charts.tekst import alt_tekst, getal
from prestatiemonitor.exports.cijfers import als_csv, als_werkboek
from prestatiemonitor.figuren.herkomst import cellen
from prestatiemonitor.figuren.woorden import telling
from prestatiemonitor.views.breedte import breedte
from prestatiemonitor.views.pagina import donker
from prestatiemonitor.views.planlink import planadres
from prestatiemonitor.views.tabel import toon_leestabel, toon_tabel
from prestatiemonitor.views.wijzigingen_keuze import Keuze
from prestatiemonitor.views.woorden import md
from prestatiemonitor.wijzigingen import Planbeeld, Planwijziging, Toestand, Verklaring
from prestatiemonitor.wijzigingen.bronnen import bronnen, regels_van
from prestatiemonitor.wijzigingen.conclusie import (
    Verklaringsregel,
    conclusie,
    per_oorzaak,
    per_plan,
    telzin,
    verklaringsregels,
)
from prestatiemonitor.wijzigingen.woorden import OORZAAKWOORDEN, knelpunten

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_STAPPEN: Mapping[str, Callable[[Verklaring], Mapping[str, int]]] = {
    "per oorzaak": per_oorzaak,
    "per plan": per_plan,
}
_CELLEN = 4  # named in a table; all are under Herkomst


def antwoord(keuze: Keuze) -> None:
    """The conclusion in one sentence, and how many plans changed."""
    zin = conclusie(keuze.cijfer.naam, keuze.verklaring, *keuze.dagen)
    st.html(f'<p class="pm-antwoord">{escape(zin)}</p>')
    st.html(f'<p class="pm-noot">{escape(telzin(keuze.vergelijking.plannen))} {escape(keuze.cijfer.uitleg)}</p>')
    if gevonden := len(keuze.paar.voorstellen):
        wat = telling(gevonden, "voorstel", "voorstellen")
        noot = f"Let op: {wat} van plannen die misschien dezelfde zijn; bevestig ze of wijs ze af, onder aan de pagina."
        st.html(f'<p class="pm-noot">{escape(noot)}</p>')


def oorzaken(keuze: Keuze) -> None:
    """The waterfall, the table per plan and cause, downloads, and the cells of both lists."""
    verklaring = keuze.verklaring
    if verklaring.per_plan:
        per = st.segmented_control(
            "Stappen", list(_STAPPEN), default=next(iter(_STAPPEN)), key="wijzigingen-per", required=True
        )
        _toon_waterval(keuze, _STAPPEN[per or next(iter(_STAPPEN))](verklaring))
    rijen = verklaringsregels(verklaring)
    tabs = st.tabs(["Per plan en oorzaak", "Herkomst"], key="uitleg-wijzigingen", on_change="rerun")
    if tabs[0].open:
        with tabs[0]:
            _per_plan(keuze, rijen)
    if tabs[1].open:
        with tabs[1]:
            toon_cellen(keuze, [plan for plan, _ in verklaring.per_plan])


def _toon_waterval(keuze: Keuze, stappen: Mapping[str, int]) -> None:
    verklaring, (was, wordt) = keuze.verklaring, keuze.dagen
    cijfers = waterval.cijfers(verklaring.was, stappen, verklaring.wordt, was, wordt)
    titel = f"{keuze.cijfer.naam}: van {getal(verklaring.was)} naar {getal(verklaring.wordt)} woningen"
    st.plotly_chart(
        waterval.draw(cijfers, Weergave(_bron(keuze), titel, donker(), breedte=breedte())),
        theme=None,
        config=modebar_config(f"wijzigingen-{keuze.naam}", "svg"),
        alt=alt_tekst(waterval.VORM, conclusie(keuze.cijfer.naam, verklaring, was, wordt), cijfers),
        key="grafiek-wijzigingen",
    )


def _per_plan(keuze: Keuze, rijen: Sequence[Verklaringsregel]) -> None:
    if not rijen:
        st.write("Geen enkel plan veranderde iets aan dit cijfer.")
        return
    tabel = verklaringstabel(keuze, rijen)
    adressen = [planadres((rij.plan.groep.nieuw or rij.plan.groep.oud)[0]) for rij in rijen]
    bijschrift = f"Wat {keuze.cijfer.naam} veranderde, per plan en oorzaak"
    toon_leestabel(tabel, bijschrift, hoogstens=60, adressen=adressen)
    som = getal(sum(rij.effect for rij in rijen), teken=True)
    st.caption(f"Samen {som}: precies het verschil tussen de twee lijsten.")
    kolommen = st.columns([1, 1, 2])
    naam = f"wijzigingen-{keuze.cijfer.sleutel}-{keuze.naam}"
    tekst = conclusie(keuze.cijfer.naam, keuze.verklaring, *keuze.dagen)
    kolommen[0].download_button(
        "Cijfers als CSV", lambda: als_csv(tabel.assign(Bewijs=_bewijzen(keuze))), f"{naam}.csv", "text/csv",
        key="csv-wijzigingen", on_click="ignore", width="stretch",
    )  # fmt: skip
    kolommen[1].download_button(
        "Cijfers als Excel", lambda: als_werkboek({"Wijzigingen": tabel}, [tekst, keuze.cijfer.uitleg, _bron(keuze)]),
        f"{naam}.xlsx", _XLSX, key="xlsx-wijzigingen", on_click="ignore", width="stretch",
    )  # fmt: skip


def verklaringstabel(keuze: Keuze, rijen: Sequence[Verklaringsregel]) -> pd.DataFrame:
    """One row per plan and cause: the effect, from what to what, what stands in the way, and the cells."""
    uit = pd.DataFrame(
        {
            "Plan": rij.plan.naam,
            "Oorzaak": OORZAAKWOORDEN[rij.oorzaak],
            "Effect": getal(rij.effect, teken=True),
            "Was": rij.van,
            "Wordt": rij.naar,
            "Knelpunten": knelpunten(rij.plan),
            "Toelichting werkgroep": "; ".join(f"{t.toelichting} ({t.wie})" for t in keuze.toegelicht(rij.plan)),
            "Cellen oude lijst": _plaatsen(keuze.paar.oud, rij.plan.oud, rij.oud),
            "Cellen nieuwe lijst": _plaatsen(keuze.paar.nieuw, rij.plan.nieuw, rij.nieuw),
        }
        for rij in rijen
    )
    return uit.drop(columns=[kolom for kolom in ("Knelpunten", "Toelichting werkgroep") if not uit[kolom].any()])


def _plaatsen(lijst: Planlijst, beelden: Sequence[Planbeeld], toestanden: Collection[Toestand]) -> str:
    """The cells in a list that say so; the first of many."""
    nummers = regels_van(beelden, toestanden).get("programma", [])
    plekken = list(dict.fromkeys(lijst.moment.tabellen["programma"].loc[nummers, "bron"].astype(str)))
    meer = f" en nog {len(plekken) - _CELLEN}" if len(plekken) > _CELLEN else ""
    return ", ".join(plekken[:_CELLEN]) + meer


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


def _bron(keuze: Keuze) -> str:
    lijsten: Mapping[str, Planlijst] = {"oud": keuze.paar.oud, "nieuw": keuze.paar.nieuw}
    bestanden = [lijst.levering.bestandsnaam for lijst in lijsten.values()]
    nieuw = keuze.paar.nieuw.levering.peildatum
    return f"{bronregel(bestanden, nieuw)} Vergeleken met {keuze.dagen[0]}. Bewijs {_bewijzen(keuze)}."


def _bewijzen(keuze: Keuze) -> str:
    bewijzen = (lijst.moment.bewijs for lijst in (keuze.paar.oud, keuze.paar.nieuw))
    return " en ".join(bewijs.kenmerk for bewijs in bewijzen if bewijs)


def uitleg() -> None:
    """How homes are followed from one list to the other."""
    with st.expander("Hoe wordt dit berekend?"):
        st.markdown(
            md(
                "Elk plan wordt op zijn code (of kern en naam) in beide lijsten gezocht; wat een persoon als hetzelfde "
                "plan heeft bevestigd, telt als één plan. Binnen een plan gaat elke woning van de oude lijst naar de "
                "woning in de nieuwe lijst die er het meest op lijkt. Wat dan nog verschilt is de oorzaak, in deze "
                "volgorde: soort woning, jaar van oplevering, status, corporatie. Bij het verschil in een cijfer telt "
                "elke stap los mee, zodat de stappen samen precies het verschil zijn."
            )
        )
