"""Middenhuur: growth against the agreed forecast, what arrives from social rent, and the share in large projects."""

import pandas as pd
import streamlit as st

from prestatiemonitor.charts import grote_projecten as projecten
from prestatiemonitor.charts import middenhuur_groei
from prestatiemonitor.charts.tekst import alt_tekst
from prestatiemonitor.indicators import GEZAMENLIJK, Uitkomst
from prestatiemonitor.indicators.overheveling import overheveling as overhevelingscontrole
from prestatiemonitor.indicators.woorden import leesbaar
from prestatiemonitor.views import gegevens
from prestatiemonitor.views.figuur import Figuur, bewaard, toon, toon_zonder_grafiek, weergave
from prestatiemonitor.views.filters import Filters
from prestatiemonitor.views.gegevens import Stand
from prestatiemonitor.views.pagina import antwoord, donker, zinnen
from prestatiemonitor.views.sectie import sectie
from prestatiemonitor.views.woorden import md


@sectie("middenhuur_groei")
def groei(stand: Stand, filters: Filters) -> None:
    """The growth over the period, with the part of each corporation, against the agreed forecast."""
    periode = [u for u in stand.van("middenhuur_groei") if u.jaar is None]
    samen = next((u for u in periode if u.partij == GEZAMENLIJK), periode[0])
    antwoord(samen)
    toon(stand, _figuur_groei(stand, samen, filters, donker()), periode)
    doorkijk = stand.van("doorkijk_middenhuur", filters.corporatie or GEZAMENLIJK)
    if doorkijk:
        st.subheader("Wat komt er na de looptijd?", anchor=False)
        zinnen(doorkijk)
        toon_zonder_grafiek(stand, "doorkijk-middenhuur", "Nieuwbouw van middenhuur na de looptijd", doorkijk)


@bewaard
def _figuur_groei(stand: Stand, samen: Uitkomst, filters: Filters, donker: bool) -> Figuur:
    periode = [u for u in stand.van("middenhuur_groei") if u.jaar is None]
    getoond = [u for u in periode if filters.corporatie in (None, u.partij)]
    titel = f"Groei van de middenhuur bij de corporaties, {samen.periode}"
    norm = stand.moment.afspraken.normen.get("middenhuur_groei")
    beeld = weergave(stand, ["jaarschijf"], donker, titel=titel)
    fig = middenhuur_groei.draw(getoond, beeld, normnaam=leesbaar(norm.plaats) if norm else "prognose")
    cijfers = middenhuur_groei.cijfers(getoond)
    return Figuur("middenhuur-groei", titel, fig, cijfers, alt_tekst(middenhuur_groei.VORM, samen.zin, cijfers))


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
    toon(stand, _figuur_projecten(stand, uitkomst, titel, donker()), uitkomsten)


@bewaard
def _figuur_projecten(stand: Stand, uitkomst: Uitkomst, titel: str, donker: bool) -> Figuur:
    fig = projecten.draw(uitkomst, weergave(stand, ["planmonitor"], donker, titel=titel))
    cijfers = projecten.cijfers(uitkomst)
    alt = alt_tekst(projecten.VORM, uitkomst.zin, cijfers)
    return Figuur("middenhuur-grote-projecten", titel, fig, cijfers, alt, ("Aandeel middenhuur",))
