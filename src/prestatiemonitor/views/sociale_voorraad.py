"""Sociale voorraad: does the social stock grow by the agreed number a year, and what makes up that growth."""

from decimal import Decimal

import pandas as pd
import streamlit as st

from prestatiemonitor.charts import cumulatief, netto_groei, waterval
from prestatiemonitor.charts.tekst import alt_tekst, getal
from prestatiemonitor.indicators import GEZAMENLIJK, Uitkomst
from prestatiemonitor.indicators.groeitabel import groeitabel
from prestatiemonitor.indicators.netto_groei_sociaal import PROGNOSE
from prestatiemonitor.indicators.woorden import leesbaar, opsomming
from prestatiemonitor.views.figuur import Figuur, bewaard, toon, toon_zonder_grafiek, weergave
from prestatiemonitor.views.filters import Filters
from prestatiemonitor.views.gegevens import Stand
from prestatiemonitor.views.pagina import antwoord, donker, zinnen
from prestatiemonitor.views.sectie import sectie
from prestatiemonitor.views.woorden import md

INDICATOR = "netto_groei_sociaal"
_LIJNEN = {"verwachting": "verwachting corporaties", "harde_plannen": "harde plannen"}


@sectie(INDICATOR)
def groei_per_jaar(stand: Stand, filters: Filters) -> None:
    """The growth per year against the norm; with a corporation chosen, its own part."""
    jaren = [u for u in stand.van(INDICATOR, filters.corporatie or GEZAMENLIJK) if u.jaar is not None]
    hoofd = _van_jaar(stand.van(INDICATOR, GEZAMENLIJK), stand.moment.peildatum.year)
    antwoord(hoofd)
    if filters.corporatie:
        zinnen([_van_jaar(stand.van(INDICATOR, filters.corporatie), stand.moment.peildatum.year)])
    toon(stand, _figuur_per_jaar(stand, filters, donker()), jaren)


@bewaard
def _figuur_per_jaar(stand: Stand, filters: Filters, donker: bool) -> Figuur:
    jaren = stand.van(INDICATOR, filters.corporatie or GEZAMENLIJK)
    zin = _van_jaar(stand.van(INDICATOR, GEZAMENLIJK), stand.moment.peildatum.year).zin
    tabel = groeitabel(stand.moment, "sociale_huur", filters.corporatie)
    norm = {u.jaar: u.norm for u in jaren if u.jaar is not None and u.norm is not None}
    titel = f"Netto groei van de sociale huur per jaar{_van(filters)}"
    fig = netto_groei.draw(tabel, weergave(stand, ["jaarschijf"], donker, titel=titel), norm=norm)
    cijfers = netto_groei.cijfers(tabel)
    return Figuur("netto-groei-per-jaar", titel, fig, cijfers, alt_tekst(netto_groei.VORM, zin, cijfers))


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
    toon(stand, _figuur_opgeteld(stand, uitkomst, filters, donker()), periode)


@bewaard
def _figuur_opgeteld(stand: Stand, uitkomst: Uitkomst, filters: Filters, donker: bool) -> Figuur:
    jaren = stand.moment.jaren
    realisatie = _per_jaar(uitkomst, "gerealiseerd_tot_en_met_", jaren)
    norm = _per_jaar(uitkomst, "norm_tot_en_met_", jaren)
    prognose = stand.moment.afspraken.normen.get(PROGNOSE)
    namen = _LIJNEN | ({prognose.plaats: leesbaar(prognose.plaats)} if prognose else {})
    lijnen = {naam: _opgeteld(stand, uitkomst, code) for code, naam in namen.items() if code in uitkomst.lijnen}
    titel = f"Opgetelde netto groei {uitkomst.periode}{_van(filters)}"
    beeld = weergave(stand, ["jaarschijf", "planmonitor"], donker, titel=titel)
    fig = cumulatief.draw(realisatie, beeld, norm=norm, lijnen=lijnen)
    cijfers = cumulatief.cijfers(realisatie, norm, lijnen)
    return Figuur("netto-groei-opgeteld", titel, fig, cijfers, alt_tekst(cumulatief.VORM, uitkomst.zin, cijfers))


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
            toon(stand, _figuur_waterval(stand, uitkomst, donker()), [uitkomst])


def brutonettozin(uitkomst: Uitkomst) -> str:
    """What the waterfall shows, in a sentence: gross, what went off, and net."""
    saldi = {stap.naam: stap.waarde for stap in uitkomst.stappen if stap.soort == "saldo"}
    if "bruto" not in saldi or uitkomst.waarde is None:
        return "Er is nog geen realisatie aangeleverd om van bruto naar netto te rekenen."
    eraf = [f"{getal(-s.waarde)} door {s.naam}" for s in uitkomst.stappen if s.soort == "deel" and s.waarde < 0]
    af = f" en gingen er {opsomming(eraf)} af" if eraf else " en ging er niets af"
    netto = f"netto {getal(uitkomst.waarde)}"
    return f"In {uitkomst.periode} kwamen er bruto {getal(saldi['bruto'])} sociale huurwoningen bij{af}: {netto}."


@bewaard
def _figuur_waterval(stand: Stand, uitkomst: Uitkomst, donker: bool) -> Figuur:
    titel = f"Van bruto naar netto, gerealiseerd {uitkomst.periode}, {uitkomst.partij}"
    fig = waterval.draw(uitkomst, weergave(stand, ["jaarschijf"], donker, titel=titel))
    cijfers = waterval.cijfers(uitkomst)
    zin = brutonettozin(uitkomst)
    naam = f"bruto-netto-{uitkomst.partij.replace(' ', '-').lower()}"
    return Figuur(naam, titel, fig, cijfers, alt_tekst(waterval.VORM, zin, cijfers))


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


def _van_jaar(uitkomsten: list[Uitkomst], jaar: int) -> Uitkomst:
    """The Uitkomst of that year; on a peilmoment outside the agreement, that of the whole period."""
    return next((u for u in uitkomsten if u.jaar == jaar), uitkomsten[-1])


def _per_jaar(uitkomst: Uitkomst, begin: str, jaren: tuple[int, ...]) -> dict[int, Decimal]:
    return {jaar: uitkomst.lijnen[f"{begin}{jaar}"] for jaar in jaren if f"{begin}{jaar}" in uitkomst.lijnen}


def _opgeteld(stand: Stand, uitkomst: Uitkomst, code: str) -> dict[int, Decimal]:
    """A line added up over the years where every year has it and they make the period's total; else its end total."""
    einde = {stand.moment.jaren[-1]: uitkomst.lijnen[code]}
    per_jaar = {u.jaar: u.lijnen[code] for u in stand.van(INDICATOR, uitkomst.partij) if u.jaar and code in u.lijnen}
    som, opgeteld = Decimal(0), {}
    for jaar in stand.moment.jaren:
        if jaar not in per_jaar:
            return einde
        som += per_jaar[jaar]
        opgeteld[jaar] = som
    return opgeteld if som == uitkomst.lijnen[code] else einde


def _van(filters: Filters) -> str:
    return f", {filters.corporatie}" if filters.corporatie else ""
