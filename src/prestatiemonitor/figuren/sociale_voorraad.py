"""Sociale voorraad: the growth per year, added up, and from bruto to netto."""

from decimal import Decimal

from prestatiemonitor.charts import cumulatief, netto_groei, waterval
from prestatiemonitor.charts.tekst import alt_tekst, getal
from prestatiemonitor.figuren.figuur import Beeld, Figuur, weergave
from prestatiemonitor.figuren.keuze import Filters
from prestatiemonitor.figuren.stand import Stand
from prestatiemonitor.indicators import GEZAMENLIJK, Uitkomst
from prestatiemonitor.indicators.groeitabel import groeitabel
from prestatiemonitor.indicators.netto_groei_sociaal import PROGNOSE
from prestatiemonitor.indicators.woorden import leesbaar, opsomming

INDICATOR = "netto_groei_sociaal"
_LIJNEN = {"verwachting": "verwachting corporaties", "harde_plannen": "harde plannen"}


def per_jaar(stand: Stand, filters: Filters, beeld: Beeld) -> Figuur:
    """The growth of each year against the norm; of one corporation its own part."""
    jaren = stand.van(INDICATOR, filters.corporatie or GEZAMENLIJK)
    zin = van_jaar(stand.van(INDICATOR, GEZAMENLIJK), stand.moment.peildatum.year).zin
    tabel = groeitabel(stand.moment, "sociale_huur", filters.corporatie)
    norm = {u.jaar: u.norm for u in jaren if u.jaar is not None and u.norm is not None}
    titel = f"Netto groei van de sociale huur per jaar{_van(filters)}"
    fig = netto_groei.draw(tabel, weergave(stand, ["jaarschijf"], beeld, titel=titel), norm=norm)
    cijfers = netto_groei.cijfers(tabel)
    return Figuur("netto-groei-per-jaar", titel, fig, cijfers, alt_tekst(netto_groei.VORM, zin, cijfers))


def opgeteld(stand: Stand, uitkomst: Uitkomst, filters: Filters, beeld: Beeld) -> Figuur:
    """The growth added up over the agreement's years, with expectation, hard plans and agreed forecast as own lines."""
    jaren = stand.moment.jaren
    realisatie = _per_jaar(uitkomst, "gerealiseerd_tot_en_met_", jaren)
    norm = _per_jaar(uitkomst, "norm_tot_en_met_", jaren)
    prognose = stand.moment.afspraken.normen.get(PROGNOSE)
    namen = _LIJNEN | ({prognose.plaats: leesbaar(prognose.plaats)} if prognose else {})
    lijnen = {naam: _opgeteld(stand, uitkomst, code) for code, naam in namen.items() if code in uitkomst.lijnen}
    titel = f"Opgetelde netto groei {uitkomst.periode}{_van(filters)}"
    getekend = weergave(stand, ["jaarschijf", "planmonitor"], beeld, titel=titel)
    fig = cumulatief.draw(realisatie, getekend, norm=norm, lijnen=lijnen)
    cijfers = cumulatief.cijfers(realisatie, norm, lijnen)
    return Figuur("netto-groei-opgeteld", titel, fig, cijfers, alt_tekst(cumulatief.VORM, uitkomst.zin, cijfers))


def brutonettozin(uitkomst: Uitkomst) -> str:
    """What the waterfall shows, in a sentence: gross, what went off, and net."""
    saldi = {stap.naam: stap.waarde for stap in uitkomst.stappen if stap.soort == "saldo"}
    if "bruto" not in saldi or uitkomst.waarde is None:
        return "Er is nog geen realisatie aangeleverd om van bruto naar netto te rekenen."
    eraf = [f"{getal(-s.waarde)} door {s.naam}" for s in uitkomst.stappen if s.soort == "deel" and s.waarde < 0]
    af = f" en gingen er {opsomming(eraf)} af" if eraf else " en ging er niets af"
    netto = f"netto {getal(uitkomst.waarde)}"
    return f"In {uitkomst.periode} kwamen er bruto {getal(saldi['bruto'])} sociale huurwoningen bij{af}: {netto}."


def bruto_netto(stand: Stand, uitkomst: Uitkomst, beeld: Beeld) -> Figuur:
    """The waterfall of the realised growth over the period, of one party or all together."""
    titel = f"Van bruto naar netto, gerealiseerd {uitkomst.periode}, {uitkomst.partij}"
    fig = waterval.draw(uitkomst, weergave(stand, ["jaarschijf"], beeld, titel=titel))
    cijfers = waterval.cijfers(uitkomst)
    zin = brutonettozin(uitkomst)
    naam = f"bruto-netto-{uitkomst.partij.replace(' ', '-').lower()}"
    return Figuur(naam, titel, fig, cijfers, alt_tekst(waterval.VORM, zin, cijfers))


def van_jaar(uitkomsten: list[Uitkomst], jaar: int) -> Uitkomst:
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
