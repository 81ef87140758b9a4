"""A chart with all that belongs to it: figures as a table, downloads, the cells behind it, definition and article."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import wraps
from typing import Any, ParamSpec, TypeVar

import pandas as pd
import streamlit as st

from prestatiemonitor.charts.modebar import Formaat, modebar_config
from prestatiemonitor.charts.opmaak import Figure, Weergave, bronregel
from prestatiemonitor.exports.cijfers import als_csv, als_werkboek
from prestatiemonitor.indicators import INDICATOREN, Uitkomst, definitie
from prestatiemonitor.indicators.bewijs import Bewijs
from prestatiemonitor.views.beoordelen import beoordelen
from prestatiemonitor.views.breedte import breedte
from prestatiemonitor.views.corrigeren import corrigeren
from prestatiemonitor.views.filters import Filters
from prestatiemonitor.views.gegevens import Stand
from prestatiemonitor.views.herkomst import herkomst
from prestatiemonitor.views.kanttekeningen import kanttekeningen
from prestatiemonitor.views.normen import normregels
from prestatiemonitor.views.sinds import sinds_vorige_keer
from prestatiemonitor.views.tabel import toon_tabel

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_BREEDTE = "op_breedte"


P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True)
class Figuur:
    """One chart on a page: a name for files and keys, the drawn figure, its numbers and alternative text."""

    naam: str
    kop: str
    grafiek: Figure
    cijfers: pd.DataFrame
    alt: str
    aandelen: tuple[str, ...] = ()  # columns of `cijfers` that are shares (0–1)


def bewaard(functie: Callable[P, R]) -> Callable[P, R]:
    """Keep what is made of the same figures, filters, theme and width: drawing costs more than the rest of a page."""
    sleutels: dict[str | type[Any], Callable[[Any], Any]] = {
        Stand: lambda stand: stand.sleutel,
        Filters: repr,
        Uitkomst: lambda uitkomst: uitkomst.sleutel,
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
    """What a chart is drawn with: the source line of the deliveries used, title, and light or dark."""
    bestanden = [stand.leveringen[soort].bestandsnaam for soort in soorten if soort in stand.leveringen]
    return Weergave(bronregel(bestanden, stand.moment.peildatum), titel, donker, breedte=breedte())


def toon(stand: Stand, figuur: Figuur, uitkomsten: Sequence[Uitkomst]) -> None:
    """Show the chart and, under it, its figures, downloads, origin and definition."""
    formaat: Formaat = "png" if st.session_state.get(f"formaat-{figuur.naam}") == "PNG" else "svg"
    bestandsnaam = f"{figuur.naam}-{stand.moment.peildatum.isoformat()}"
    st.plotly_chart(
        figuur.grafiek,
        theme=None,
        config=modebar_config(bestandsnaam, formaat),
        alt=figuur.alt,
        key=f"grafiek-{figuur.naam}",
    )
    _uitleg(stand, figuur, uitkomsten, bestandsnaam)


def _uitleg(stand: Stand, figuur: Figuur, uitkomsten: Sequence[Uitkomst], bestandsnaam: str) -> None:
    """The tabs under a chart; only what is in the open one is made."""
    inhoud: Mapping[str, Callable[[], None]] = {
        "Cijfers en downloads": lambda: _cijfers(stand, figuur, bestandsnaam, uitkomsten),
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


def _cijfers(stand: Stand, figuur: Figuur, bestandsnaam: str, uitkomsten: Sequence[Uitkomst]) -> None:
    toon_tabel(figuur.cijfers, f"De cijfers van de grafiek {figuur.kop}", aandelen=figuur.aandelen)
    downloads(stand, figuur.naam, figuur.kop, figuur.cijfers, toelichting=[figuur.alt, *kanttekeningen(uitkomsten)])
    st.segmented_control(
        "Grafiek opslaan met het cameraknopje als", ["SVG", "PNG"], default="SVG", key=f"formaat-{figuur.naam}"
    )


def downloads(stand: Stand, naam: str, kop: str, cijfers: pd.DataFrame, *, toelichting: Sequence[str] = ()) -> None:
    """Buttons that give the figures as CSV and as workbook, with their source and peildatum."""
    bestandsnaam = f"{naam}-{stand.moment.peildatum.isoformat()}"
    bron, bewijs = bronregel(stand.bestanden(), stand.moment.peildatum), stand.moment.bewijs
    kolommen = st.columns([1, 1, 2])
    kolommen[0].download_button(
        "Cijfers als CSV",
        lambda: als_csv(cijfers.assign(Bewijs=bewijs.kenmerk) if bewijs else cijfers),
        f"{bestandsnaam}.csv",
        "text/csv",
        key=f"csv-{naam}",
        on_click="ignore",
        width="stretch",
    )
    kolommen[1].download_button(
        "Cijfers als Excel",
        lambda: als_werkboek({"Cijfers": cijfers}, [kop, *toelichting, bron, *(bewijs.regels() if bewijs else ())]),
        f"{bestandsnaam}.xlsx",
        _XLSX,
        key=f"xlsx-{naam}",
        on_click="ignore",
        width="stretch",
    )


def _herkomst(stand: Stand, figuur: Figuur, uitkomsten: Sequence[Uitkomst]) -> None:
    cellen = _cellen(stand, tuple(uitkomsten))
    if cellen.empty:
        st.write("Achter deze grafiek staan nog geen cellen: er is niets aangeleverd.")
        return
    st.write(f"{len(cellen)} cellen uit de aangeleverde werkboeken:")
    toon_tabel(cellen, "De cellen uit de werkboeken achter deze grafiek", leeg="")
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
