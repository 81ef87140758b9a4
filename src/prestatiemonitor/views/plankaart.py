"""Plannen, op de kaart: where the plans lie, as far as the planmonitor says so."""

import streamlit as st

from prestatiemonitor.figuren import Filters, Stand
from prestatiemonitor.figuren.plankaart import plankaart, sleutels_op_de_kaart, zonder_plaats
from prestatiemonitor.indicators import GEZAMENLIJK
from prestatiemonitor.indicators.woorden import getal, opsomming
from prestatiemonitor.views.figuur import beeld, bewaard, toon
from prestatiemonitor.views.planlink import planadres
from prestatiemonitor.views.sectie import sectie
from prestatiemonitor.views.tabel import toon_leestabel
from prestatiemonitor.views.woorden import md

_KAART = bewaard(plankaart)
_SLEUTELS = bewaard(sleutels_op_de_kaart)
_MEESTE_NAMEN = 5
_MEESTE_RIJEN = 100


@sectie("plancapaciteit")
def op_de_kaart(stand: Stand, filters: Filters) -> None:
    """The map, and the plans on it under the same numbers; nothing where the planmonitor has no coordinates."""
    figuur = _KAART(stand, filters, beeld())
    if figuur is None:
        return
    st.header("Welke plannen liggen waar?", anchor=False)
    zonder = zonder_plaats(stand, filters)
    heeft = (
        "1 plan heeft geen coördinaten en staat"
        if len(zonder) == 1
        else (f"{len(zonder)} plannen hebben geen coördinaten en staan")
    )
    namen = f": {opsomming(zonder)}" if len(zonder) <= _MEESTE_NAMEN else ""
    wie = f"{heeft} niet op de kaart{namen}" if zonder else "Elk plan met woningen staat op de kaart"
    st.write(md(f"{wie}. De nummers op de kaart zijn die van de lijst eronder."))
    toon(stand, figuur, stand.van("plancapaciteit", filters.corporatie or GEZAMENLIJK)[:1])
    with st.expander("De plannen op de kaart, met alles over elk plan"):
        tabel = figuur.cijfers[["Plan", "Nr", "Kern", "Stand", "Woningen"]]
        tabel = tabel.assign(Woningen=tabel["Woningen"].map(getal))
        adressen = [planadres(sleutel) for sleutel in _SLEUTELS(stand, filters)]
        toon_leestabel(tabel, "De plannen op de kaart", hoogstens=_MEESTE_RIJEN, adressen=adressen)
