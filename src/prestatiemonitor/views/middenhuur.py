"""Middenhuur: growth against the agreed forecast, what arrives from social rent, and the share in large projects."""

import pandas as pd
import streamlit as st

from prestatiemonitor.figuren import Figuur, Filters, Stand
from prestatiemonitor.figuren import middenhuur as figuren
from prestatiemonitor.indicators import GEZAMENLIJK
from prestatiemonitor.indicators.overheveling import overheveling as overhevelingscontrole
from prestatiemonitor.views import gegevens
from prestatiemonitor.views.figuur import beeld, bewaard, toon, toon_zonder_grafiek
from prestatiemonitor.views.pagina import antwoord, zinnen
from prestatiemonitor.views.sectie import sectie
from prestatiemonitor.views.woorden import md

_GROEI, _PROJECTEN = bewaard(figuren.groei), bewaard(figuren.grote_projecten)


@sectie("middenhuur_groei")
def groei(stand: Stand, filters: Filters) -> None:
    """The growth over the period, with the part of each corporation, against the agreed forecast."""
    periode = [u for u in stand.van("middenhuur_groei") if u.jaar is None]
    samen = next((u for u in periode if u.partij == GEZAMENLIJK), periode[0])
    antwoord(samen)
    toon(stand, _GROEI(stand, samen, filters, beeld()), periode)
    doorkijk = stand.van("doorkijk_middenhuur", filters.corporatie or GEZAMENLIJK)
    if doorkijk:
        st.subheader("Wat komt er na de looptijd?", anchor=False)
        zinnen(doorkijk)
        toon_zonder_grafiek(stand, "doorkijk-middenhuur", "Nieuwbouw van middenhuur na de looptijd", doorkijk)


@sectie("middenhuur_groei")
def overheveling(stand: Stand) -> None:
    """Whether what leaves social rent by overheveling arrives in middenhuur."""
    controle = overhevelingscontrole(stand.moment)
    if controle is not None:
        st.header("Komt overgehevelde sociale huur aan in de middenhuur?", anchor=False)
        st.write(md(controle.zin))
        kop = "Overheveling van sociale huur naar middenhuur"
        cijfers = pd.DataFrame(
            [
                {"Wanneer": naam, "Uit de sociale huur": van.uit_sociaal, "In de middenhuur": van.naar_middenhuur}
                for naam, van in (("gerealiseerd", controle.gerealiseerd), ("met verwachting", controle.verwacht))
            ]
        ).convert_dtypes()
        erachter = [
            u
            for indicator in ("netto_groei_sociaal", "middenhuur_groei")
            for u in stand.van(indicator, GEZAMENLIJK)
            if u.jaar is None
        ]
        toon(stand, Figuur("overheveling", kop, None, cijfers, kop), erachter)


@sectie("middenhuur_grote_projecten")
def grote_projecten(stand: Stand, filters: Filters) -> None:
    """Every large plan against the agreed share of middenhuur; with a kern chosen, the plans there."""
    if filters.peilmoment is not None and filters.kern:
        stand = gegevens.stand_op(filters.peilmoment, filters.kern)
    uitkomsten = stand.van("middenhuur_grote_projecten")
    uitkomst = uitkomsten[0]
    norm = stand.moment.afspraken.normen.get("middenhuur_grote_projecten")
    groot = f"van meer dan {norm.drempel} woningen" if norm and norm.drempel is not None else "van elke grootte"
    plaats = f" in {filters.kern}" if filters.kern else ""
    st.header(f"Hebben projecten {groot}{plaats} genoeg middenhuur?", anchor=False)
    antwoord(uitkomst)
    titel = f"Aandeel middenhuur in projecten {groot}{plaats}"
    toon(stand, _PROJECTEN(stand, uitkomst, titel, beeld()), uitkomsten)
