"""A table on a page: Dutch, missing is said, and readable for a screen reader."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from prestatiemonitor.indicators.woorden import is_known

_RIJEN_ZONDER_SCHUIVEN = 14


def toon_tabel(
    tabel: pd.DataFrame | list[dict[str, Any]], alt: str, *, leeg: str = "onbekend", aandelen: Sequence[str] = ()
) -> None:
    """Show a table; a missing value reads as `leeg`, shares (0–1) as percentages; without rows it says so in words."""
    if len(tabel) == 0:
        st.write("Hier valt niets te tonen.")
        return
    tabel = pd.DataFrame(tabel)
    gebroken = [str(naam) for naam in tabel if _gebroken(tabel[naam])]
    opmaak: Any = {naam: st.column_config.NumberColumn(format="localized") for naam in gebroken}
    opmaak |= {naam: st.column_config.NumberColumn(format="percent") for naam in aandelen}
    hoog = len(tabel) > _RIJEN_ZONDER_SCHUIVEN
    st.dataframe(
        tabel, hide_index=True, placeholder=leeg, alt=alt, column_config=opmaak, height="auto" if hoog else "content"
    )


def _gebroken(kolom: "pd.Series[Any]") -> bool:
    """Whether a column has fractions, which else are shown with a dot; a year stays as it is."""
    return pd.api.types.is_float_dtype(kolom.dtype) and bool((kolom.dropna() % 1 != 0).any())


def leestabel(koppen: Sequence[str], rijen: Iterable[Sequence[str]], bijschrift: str, klasse: str = "") -> str:
    """Rows of cells in HTML as one table that a screen reader can walk, and that stacks on a narrow page.

    There its cells are blocks, which takes their meaning from them in some browsers: the roles give it back. A cell
    shows its own heading there (`data-kop`), where the headings do not fit.
    """
    klassen = f"pm-leestabel {klasse}".strip()
    kop = "".join(f'<th scope="col" role="columnheader">{escape(naam)}</th>' for naam in koppen)
    lichaam = "".join(f'<tr role="row">{"".join(map(_cel, koppen, rij))}</tr>' for rij in rijen)
    return (
        f'<div class="pm-leesraam"><table class="{klassen}" role="table">'
        f'<caption class="pm-verborgen">{escape(bijschrift)}</caption>'
        f'<thead role="rowgroup"><tr role="row">{kop}</tr></thead>'
        f'<tbody role="rowgroup">{lichaam}</tbody></table></div>'
    )


def _cel(kop: str, html: str) -> str:
    return f'<td role="cell" data-kop="{escape(kop, quote=True)}">{html}</td>' if html else '<td role="cell"></td>'


def toon_leestabel(tabel: pd.DataFrame, bijschrift: str, *, hoogstens: int = 100, adressen: Sequence[str] = ()) -> None:
    """A table of sentences, wrapped so that each can be read whole; says it when there are more rows than shown.

    `adressen` has per row where its first cell leads to; an empty one leads nowhere.
    """
    rijen = [
        [escape(str(cel)) if is_known(cel) else "" for cel in rij]
        for rij in tabel.head(hoogstens).itertuples(index=False)
    ]
    for rij, adres in zip(rijen, adressen, strict=False):
        if adres:
            rij[0] = f'<a class="pm-link" href="{escape(adres, quote=True)}" target="_self">{rij[0]}</a>'
    html = leestabel([str(kop) for kop in tabel.columns], rijen, bijschrift)
    naam = escape(bijschrift, quote=True)  # a table wider than the page can be moved with the keyboard too
    st.html(f'<div style="overflow-x:auto" tabindex="0" role="region" aria-label="{naam}">{html}</div>')
    if len(tabel) > hoogstens:
        st.caption(f"De eerste {hoogstens} van {len(tabel)}; alle staan in de download.")
