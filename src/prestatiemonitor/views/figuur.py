"""Figures with all that belongs to them: chart, table, downloads, the cells behind them, definition and article."""

from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from typing import Any, ParamSpec, TypeVar

import pandas as pd
import streamlit as st

from prestatiemonitor import figuren
from prestatiemonitor.charts.modebar import Formaat, modebar_config
from prestatiemonitor.charts.opmaak import Weergave
from prestatiemonitor.figuren import Beeld, Figuur, Filters, Stand
from prestatiemonitor.figuren.herkomst import herkomst
from prestatiemonitor.figuren.normen import normregels
from prestatiemonitor.figuren.overzicht import cijfertabel
from prestatiemonitor.indicators import INDICATOREN, Uitkomst, definitie
from prestatiemonitor.views.beoordelen import beoordelen
from prestatiemonitor.views.breedte import breedte
from prestatiemonitor.views.corrigeren import corrigeren
from prestatiemonitor.views.downloads import downloads
from prestatiemonitor.views.herhaald import herhaald
from prestatiemonitor.views.pagina import donker
from prestatiemonitor.views.sinds import sinds_vorige_keer
from prestatiemonitor.views.tabel import toon_tabel

_BREEDTE = "op_breedte"


P = ParamSpec("P")
R = TypeVar("R")


def bewaard(functie: Callable[P, R]) -> Callable[P, R]:
    """Keep what is made of the same figures, filters, theme and width: drawing costs more than the rest of a page."""
    sleutels: dict[str | type[Any], Callable[[Any], Any]] = {
        Stand: lambda stand: stand.sleutel,
        Filters: repr,
        Uitkomst: lambda uitkomst: uitkomst.sleutel,
        Beeld: repr,
    }

    @st.cache_resource(max_entries=128, show_spinner=False, hash_funcs=sleutels)
    @wraps(functie)  # the name and source of the function are part of what its results are kept under
    def getekend(*args: P.args, **kwargs: P.kwargs) -> R:
        kwargs.pop(_BREEDTE)
        return functie(*args, **kwargs)

    def op_breedte(*args: P.args, **kwargs: P.kwargs) -> R:
        kwargs[_BREEDTE] = breedte()
        return getekend(*args, **kwargs)

    return op_breedte


def weergave(stand: Stand, soorten: Sequence[str], donker: bool, *, titel: str = "") -> Weergave:
    """What a chart is drawn with on this visitor's page."""
    return figuren.weergave(stand, soorten, Beeld(donker, breedte()), titel=titel)


def beeld() -> Beeld:
    """How charts are drawn for this visitor."""
    return Beeld(donker(), breedte())


def toon(stand: Stand, figuur: Figuur, uitkomsten: Sequence[Uitkomst]) -> None:
    """Show the chart, if there is one, and under it the figures, downloads, origin and definition."""
    if figuur.grafiek is not None:
        formaat: Formaat = "png" if st.session_state.get(f"formaat-{figuur.naam}") == "PNG" else "svg"
        st.plotly_chart(
            figuur.grafiek,
            theme=None,
            config=modebar_config(f"{figuur.naam}-{stand.moment.peildatum.isoformat()}", formaat),
            alt=figuur.alt,
            key=f"grafiek-{figuur.naam}",
        )
    _uitleg(stand, figuur, uitkomsten)


def toon_zonder_grafiek(stand: Stand, naam: str, kop: str, uitkomsten: Sequence[Uitkomst]) -> None:
    """What belongs to figures that the page tells of in sentences alone."""
    toon(stand, Figuur(naam, kop, None, cijfertabel(uitkomsten), kop), uitkomsten)


def _uitleg(stand: Stand, figuur: Figuur, uitkomsten: Sequence[Uitkomst]) -> None:
    """The tabs under figures; only what is in the open one is made."""
    inhoud: Mapping[str, Callable[[], None]] = {
        "Cijfers en downloads": lambda: _cijfers(stand, figuur, uitkomsten),
        "Sinds de vorige keer": lambda: sinds_vorige_keer(stand, uitkomsten, figuur.naam),
        "Herkomst": lambda: _herkomst(stand, figuur, uitkomsten),
        "Definitie en artikel": lambda: definities(uitkomsten, stand),
        "Oordeel van partijen": lambda: beoordelen(stand, uitkomsten, figuur.naam),
    }
    tabs = st.tabs(list(inhoud), key=f"uitleg-{figuur.naam}", on_change="rerun")
    for tab, toon_inhoud in zip(tabs, inhoud.values(), strict=True):
        if tab.open:
            with tab:
                toon_inhoud()


def _cijfers(stand: Stand, figuur: Figuur, uitkomsten: Sequence[Uitkomst]) -> None:
    toon_tabel(figuur.cijfers, f"De cijfers: {figuur.kop}", aandelen=figuur.aandelen)
    downloads(
        stand,
        figuur.naam,
        figuur.kop,
        figuur.cijfers,
        toelichting=[*([figuur.alt] if figuur.grafiek is not None else []), *figuur.toelichting],
        uitkomsten=uitkomsten,
        bewijzen=figuur.bewijzen,
    )
    if figuur.grafiek is not None:
        st.segmented_control(
            "Grafiek opslaan met het cameraknopje als", ["SVG", "PNG"], default="SVG", key=f"formaat-{figuur.naam}"
        )


def _herkomst(stand: Stand, figuur: Figuur, uitkomsten: Sequence[Uitkomst]) -> None:
    cellen = _cellen(stand, tuple(uitkomsten))
    if cellen.empty:
        st.write("Achter deze cijfers staan nog geen cellen: er is niets aangeleverd.")
        return
    st.write(f"{len(cellen)} cellen uit de aangeleverde werkboeken:")
    toon_tabel(cellen, "De cellen uit de werkboeken achter deze cijfers", leeg="")
    herhaald(stand, uitkomsten, figuur.naam)
    corrigeren(stand, uitkomsten, figuur.naam)


@bewaard
def _cellen(stand: Stand, uitkomsten: tuple[Uitkomst, ...]) -> pd.DataFrame:
    return herkomst(stand, uitkomsten)


def definities(uitkomsten: Sequence[Uitkomst], stand: Stand) -> None:
    """The definition of each indicator, and its norms with article and quotation."""
    for naam in dict.fromkeys(uitkomst.indicator for uitkomst in uitkomsten):
        indicator = INDICATOREN[naam]
        st.markdown(f"**{indicator.titel}** — {definitie(indicator, stand.moment.afspraken)}")
        for regel in normregels(naam, stand.moment.peildatum):
            st.markdown(regel)
