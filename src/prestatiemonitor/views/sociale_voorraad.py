"""Sociale voorraad: does the social stock grow by the agreed number a year, and what makes up that growth."""

import pandas as pd
import streamlit as st

from prestatiemonitor.figuren import Figuur, Filters, Stand
from prestatiemonitor.figuren.sociale_voorraad import (
    INDICATOR,
    bruto_netto,
    brutonettozin,
    opgeteld,
    per_jaar,
    van_jaar,
)
from prestatiemonitor.indicators import GEZAMENLIJK
from prestatiemonitor.views.figuur import beeld, bewaard, toon, toon_zonder_grafiek
from prestatiemonitor.views.pagina import antwoord, zinnen
from prestatiemonitor.views.sectie import sectie
from prestatiemonitor.views.woorden import md

_PER_JAAR, _OPGETELD, _WATERVAL = bewaard(per_jaar), bewaard(opgeteld), bewaard(bruto_netto)


@sectie(INDICATOR)
def groei_per_jaar(stand: Stand, filters: Filters) -> None:
    """The growth per year against the norm; with a corporation chosen, its own part."""
    jaren = [u for u in stand.van(INDICATOR, filters.corporatie or GEZAMENLIJK) if u.jaar is not None]
    hoofd = van_jaar(stand.van(INDICATOR, GEZAMENLIJK), stand.moment.peildatum.year)
    antwoord(hoofd)
    if filters.corporatie:
        zinnen([van_jaar(stand.van(INDICATOR, filters.corporatie), stand.moment.peildatum.year)])
    toon(stand, _PER_JAAR(stand, filters, beeld()), jaren)


@sectie(INDICATOR)
def opgetelde_groei(stand: Stand, filters: Filters) -> None:
    """The growth added up over the agreement's years, with expectation, hard plans and agreed forecast as own lines."""
    partij = filters.corporatie or GEZAMENLIJK
    periode = [u for u in stand.van(INDICATOR, partij) if u.jaar is None]
    if not periode:
        return
    st.header("Liggen we op koers over de hele looptijd?", anchor=False)
    uitkomst = periode[0]
    antwoord(uitkomst)
    toon(stand, _OPGETELD(stand, uitkomst, filters, beeld()), periode)


@sectie(INDICATOR)
def van_bruto_naar_netto(stand: Stand, filters: Filters) -> None:
    """The waterfall of the realised growth over the period, together and per corporation."""
    st.header("Van bruto naar netto: waaruit bestaat de groei?", anchor=False)
    partijen = [filters.corporatie] if filters.corporatie else [GEZAMENLIJK, *stand.moment.corporaties]
    for tab, partij in zip(st.tabs([str(p) for p in partijen]), partijen, strict=True):
        with tab:
            uitkomst = next((u for u in stand.van(INDICATOR, partij) if u.jaar is None), None)
            if uitkomst is None:
                continue
            st.write(md(brutonettozin(uitkomst)))
            toon(stand, _WATERVAL(stand, uitkomst, beeld()), [uitkomst])


@sectie(INDICATOR, "doorkijk_sociaal")
def doorkijk_en_aansluiting(stand: Stand, filters: Filters) -> None:
    """The outlook after the agreement, and where jaarschijf and planmonitor disagree."""
    st.header("Wat komt er daarna, en kloppen de bronnen met elkaar?", anchor=False)
    doorkijk = stand.van("doorkijk_sociaal", filters.corporatie or GEZAMENLIJK)
    if doorkijk:
        zinnen(doorkijk)
        toon_zonder_grafiek(stand, "doorkijk-sociaal", "Nieuwbouw van sociale huur na de looptijd", doorkijk)
    _aansluiting(stand)


def _aansluiting(stand: Stand) -> None:
    """The new homes by jaarschijf beside those by planmonitor, per corporation and year, and where both come from."""
    regels, erachter = [], []
    for uitkomst in stand.van(INDICATOR):
        verschil = uitkomst.lijnen.get("aansluiting")
        if uitkomst.partij != GEZAMENLIJK and uitkomst.jaar is not None and verschil is not None:
            regels.append(
                {
                    "Corporatie": uitkomst.partij,
                    "Jaar": uitkomst.jaar,
                    "Nieuwbouw volgens jaarschijf": int(uitkomst.lijnen["jaarschijf_nieuwbouw"]),
                    "Nieuwbouw volgens planmonitor": int(uitkomst.lijnen["planmonitor_nieuwbouw"]),
                    "Verschil": int(verschil),
                }
            )
            erachter.append(uitkomst)
    if regels:
        st.write("Aansluiting: de nieuwbouw in de jaarschijf naast die in de planmonitor (gerealiseerd en hard).")
        kop = "Nieuwbouw volgens jaarschijf en planmonitor"
        toon(stand, Figuur("aansluiting", kop, None, pd.DataFrame(regels), kop), erachter)
