"""Plannen: homes in hard and soft plans by delivery, kern and category, and the social share of every plan."""

import streamlit as st

from prestatiemonitor.charts import grote_projecten
from prestatiemonitor.charts.tekst import procent
from prestatiemonitor.figuren import Figuur, Filters, Stand
from prestatiemonitor.figuren.plannen import grootste, per_indeling
from prestatiemonitor.indicators import GEZAMENLIJK, Uitkomst
from prestatiemonitor.views.figuur import beeld, bewaard, toon
from prestatiemonitor.views.pagina import antwoord, zinnen
from prestatiemonitor.views.planlink import planadres, sleutels_op_naam
from prestatiemonitor.views.sectie import sectie
from prestatiemonitor.views.tabel import toon_leestabel
from prestatiemonitor.views.woorden import md

_PER, _GROOTSTE = bewaard(per_indeling), bewaard(grootste)
_TEKEN = {"voldoet": "✔ voldoet", "te weinig": "■ te weinig", "nog te bepalen": "○ nog te bepalen"}


@sectie("plancapaciteit")
def per_oplevering(stand: Stand, filters: Filters) -> None:
    """All plans by delivery, in stadia; and how hard the capacity is."""
    uitkomsten = _van(stand, "plancapaciteit", filters)
    antwoord(uitkomsten[0])
    zinnen([*_van(stand, "hardheid", filters)[:1], *_van(stand, "sociaal_in_plannen", filters)[:1]])
    toon(stand, _PER(stand, filters, "Oplevering", uitkomsten[0].zin, beeld()), uitkomsten)


@sectie("plancapaciteit")
def per_kern(stand: Stand, filters: Filters) -> None:
    """Small multiples per kern; with one kern chosen there is nothing to compare."""
    if filters.kern:
        return
    st.header("Waar staan de plannen?", anchor=False)
    zin = _GROOTSTE(stand, filters, "Kern", "De meeste nieuwbouw staat in {naam}: {deel} van de woningen in plannen.")
    st.write(md(zin))
    toon(stand, _PER(stand, filters, "Kern", zin, beeld()), _van(stand, "plancapaciteit", filters)[:1])


@sectie("plancapaciteit")
def per_categorie(stand: Stand, filters: Filters) -> None:
    """By category of home."""
    st.header("Wat voor woningen zijn het?", anchor=False)
    zin = _GROOTSTE(stand, filters, "Categorie", "De grootste categorie is {naam}: {deel} van de woningen in plannen.")
    st.write(md(zin))
    uitkomsten = _van(stand, "sociaal_in_plannen", filters) or _van(stand, "plancapaciteit", filters)
    toon(stand, _PER(stand, filters, "Categorie", zin, beeld()), uitkomsten[:1])


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
        sleutels = sleutels_op_naam(stand)
        adressen = [planadres(sleutels[naam]) if naam in sleutels else "" for naam in tabel.iloc[:, 0]]
        toon_leestabel(zichtbaar, "Aandeel sociaal per plan, tekorten eerst", hoogstens=60, adressen=adressen)
    kop = "Aandeel sociaal per plan"
    toon(stand, Figuur("sociaal-per-plan", kop, None, tabel, kop, ("Aandeel sociaal",)), uitkomsten)


def _van(stand: Stand, indicator: str, filters: Filters) -> list[Uitkomst]:
    return stand.van(indicator, filters.corporatie or GEZAMENLIJK)
