"""Plannen: homes in hard and soft plans by delivery, kern and category, and the social share of every plan."""

import pandas as pd
import streamlit as st

from prestatiemonitor.charts import grote_projecten, plannen
from prestatiemonitor.charts.tekst import alt_tekst, procent
from prestatiemonitor.indicators import GEZAMENLIJK, Uitkomst
from prestatiemonitor.indicators.programma import koppel, verdeling
from prestatiemonitor.views.figuur import Figuur, bewaard, toon, weergave
from prestatiemonitor.views.filters import Filters
from prestatiemonitor.views.gegevens import Stand
from prestatiemonitor.views.pagina import antwoord, donker, zinnen
from prestatiemonitor.views.sectie import sectie
from prestatiemonitor.views.tabel import toon_leestabel
from prestatiemonitor.views.woorden import md

_VORMEN = {
    "Oplevering": ("plannen-per-oplevering", "naar jaar van oplevering", plannen.VORM, plannen.draw),
    "Kern": ("plannen-per-kern", "per kern", plannen.VORM_KERN, plannen.draw_per_kern),
    "Categorie": ("plannen-per-categorie", "per categorie", plannen.VORM_CATEGORIE, plannen.draw_per_categorie),
}
_TEKEN = {"voldoet": "✔ voldoet", "te weinig": "■ te weinig", "nog te bepalen": "○ nog te bepalen"}


@sectie("plancapaciteit")
def per_oplevering(stand: Stand, filters: Filters) -> None:
    """All plans by delivery, in stadia; and how hard the capacity is."""
    uitkomsten = _van(stand, "plancapaciteit", filters)
    antwoord(uitkomsten[0])
    zinnen([*_van(stand, "hardheid", filters)[:1], *_van(stand, "sociaal_in_plannen", filters)[:1]])
    toon(stand, _figuur(stand, filters, "Oplevering", uitkomsten[0].zin, donker()), uitkomsten)


@sectie("plancapaciteit")
def per_kern(stand: Stand, filters: Filters) -> None:
    """Small multiples per kern; with one kern chosen there is nothing to compare."""
    if filters.kern:
        return
    st.header("Waar staan de plannen?", anchor=False)
    zin = _grootste(stand, filters, "Kern", "De meeste nieuwbouw staat in {naam}: {deel} van de woningen in plannen.")
    st.write(md(zin))
    toon(stand, _figuur(stand, filters, "Kern", zin, donker()), _van(stand, "plancapaciteit", filters)[:1])


@sectie("plancapaciteit")
def per_categorie(stand: Stand, filters: Filters) -> None:
    """By category of home."""
    st.header("Wat voor woningen zijn het?", anchor=False)
    zin = _grootste(stand, filters, "Categorie", "De grootste categorie is {naam}: {deel} van de woningen in plannen.")
    st.write(md(zin))
    uitkomsten = _van(stand, "sociaal_in_plannen", filters) or _van(stand, "plancapaciteit", filters)
    toon(stand, _figuur(stand, filters, "Categorie", zin, donker()), uitkomsten[:1])


@bewaard
def _figuur(stand: Stand, filters: Filters, per: str, zin: str, donker: bool) -> Figuur:
    naam, wat, vorm, teken = _VORMEN[per]
    tabel = _verdeling(stand, filters)
    titel = f"Nieuwbouwwoningen in plannen {wat}{_waar(filters)}"
    cijfers = plannen.cijfers(tabel, per)
    fig = teken(tabel, weergave(stand, ["planmonitor"], donker, titel=titel))
    return Figuur(naam, titel, fig, cijfers, alt_tekst(vorm, zin, cijfers))


@sectie("aandeel_sociaal_project")
def sociaal_per_plan(stand: Stand, filters: Filters) -> None:
    """The social share of every plan against afspraak 3, shortfalls first."""
    norm = stand.moment.norm_nu("aandeel_sociaal_project")
    hoeveel = "genoeg" if norm is None else f"ten minste {procent(norm)}"
    st.header(f"Is {hoeveel} van de woningen in elk plan sociaal?", anchor=False)
    uitkomsten = stand.van("aandeel_sociaal_project")
    antwoord(uitkomsten[0])
    if filters.corporatie:
        st.caption("Deze toets gaat over alle plannen; het filter op corporatie heeft hier geen effect.")
    tabel = grote_projecten.cijfers(uitkomsten[0], "Aandeel sociaal")
    open_ = tabel["Uitslag"] == "nog te bepalen"
    zichtbaar = tabel.assign(
        **{
            "Aandeel sociaal": tabel["Aandeel sociaal"].map(lambda a: procent(a, norm)).mask(open_, "nog niet bekend"),
            "Uitslag": tabel["Uitslag"].map(_TEKEN),
        }
    )
    if len(zichtbaar):
        toon_leestabel(zichtbaar, "Aandeel sociaal per plan, tekorten eerst", hoogstens=60)
    kop = "Aandeel sociaal per plan"
    toon(stand, Figuur("sociaal-per-plan", kop, None, tabel, kop, ("Aandeel sociaal",)), uitkomsten)


def _van(stand: Stand, indicator: str, filters: Filters) -> list[Uitkomst]:
    return stand.van(indicator, filters.corporatie or GEZAMENLIJK)


@bewaard
def _verdeling(stand: Stand, filters: Filters) -> pd.DataFrame:
    tabellen = stand.moment.tabellen
    if "plannen" not in tabellen:
        return pd.DataFrame()
    tabel = verdeling(koppel(tabellen["plannen"], tabellen["programma"], stand.moment.afspraken))
    return tabel[tabel["corporatie"] == filters.corporatie] if filters.corporatie else tabel


@bewaard
def _grootste(stand: Stand, filters: Filters, per: str, zin: str) -> str:
    cijfers = plannen.cijfers(_verdeling(stand, filters), per)
    if cijfers.empty or not cijfers["Nieuwbouw"].sum():
        return "Er staan geen nieuwbouwwoningen in deze plannen."
    deel = cijfers["Nieuwbouw"].iloc[0] / cijfers["Nieuwbouw"].sum()
    return zin.format(naam=cijfers.iloc[0, 0], deel=procent(deel))


def _waar(filters: Filters) -> str:
    delen = [deel for deel in (filters.kern, filters.corporatie) if deel]
    return f" ({', '.join(delen)})" if delen else ""
