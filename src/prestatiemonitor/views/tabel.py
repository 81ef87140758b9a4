"""A table on a page: Dutch, missing is said, and readable for a screen reader."""

from collections.abc import Sequence
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
    opmaak = {naam: st.column_config.NumberColumn(format="percent") for naam in aandelen}
    hoog = len(tabel) > _RIJEN_ZONDER_SCHUIVEN
    st.dataframe(
        tabel, hide_index=True, placeholder=leeg, alt=alt, column_config=opmaak, height="auto" if hoog else "content"
    )


def toon_leestabel(tabel: pd.DataFrame, bijschrift: str, *, hoogstens: int = 100) -> None:
    """A table of sentences, wrapped so that each can be read whole; says it when there are more rows than shown."""
    namen = [escape(str(kop), quote=True) for kop in tabel.columns]
    koppen = "".join(f'<th scope="col">{naam}</th>' for naam in namen)
    rijen = "".join(
        "<tr>" + "".join(_cel(naam, cel) for naam, cel in zip(namen, rij, strict=True)) + "</tr>"
        for rij in tabel.head(hoogstens).itertuples(index=False)
    )
    st.html(
        '<div style="overflow-x:auto"><table class="pm-leestabel">'
        f'<caption class="pm-verborgen">{escape(bijschrift)}</caption>'
        f"<thead><tr>{koppen}</tr></thead><tbody>{rijen}</tbody></table></div>"
    )
    if len(tabel) > hoogstens:
        st.caption(f"De eerste {hoogstens} van {len(tabel)}; alle staan in de download.")


def _cel(kop: str, waarde: object) -> str:
    """A cell; on a narrow page, where the headings do not fit, it shows its own (`data-kop`)."""
    tekst = escape(str(waarde)) if is_known(waarde) else ""
    return f'<td data-kop="{kop}">{tekst}</td>' if tekst else "<td></td>"
